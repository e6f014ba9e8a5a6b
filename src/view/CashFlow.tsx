import type { VNode } from "preact";
import { headlineFigures, type Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { CashFlowChart } from "./CashFlowChart";
import { Section } from "./Section";
import { scenarioPlace } from "./scenario-words";

/** When the money of the verdict's scenario comes and goes, drawn. */
export function CashFlow({ report }: { readonly report: Report }): VNode | null {
  const scenario = headlineFigures(report);
  if (!scenario) return null;
  return (
    <Section title={say`Cash flow ${scenarioPlace(report.headline)}`}>
      <CashFlowChart scenario={scenario} horizonYears={report.valuation.horizonYears} currency={report.valuation.currency} />
    </Section>
  );
}
