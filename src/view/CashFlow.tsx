import type { VNode } from "preact";
import { headlineFigures, type Report } from "../core/report/report";
import { CashFlowChart } from "./CashFlowChart";
import { Section } from "./Section";
import { scenarioPlaces } from "./verdict-sentence";

/** When the money of the verdict's scenario comes and goes, drawn. */
export function CashFlow({ report }: { readonly report: Report }): VNode | null {
  const scenario = headlineFigures(report);
  if (!scenario) return null;
  return (
    <Section title={`Cash flow ${scenarioPlaces[report.headline]}`}>
      <CashFlowChart scenario={scenario} horizonYears={report.valuation.horizonYears} currency={report.valuation.currency} />
    </Section>
  );
}
