import type { VNode } from "preact";
import { headlineFigures, type Report } from "../core/report/report";
import { CashFlowChart } from "./CashFlowChart";
import { CashFlowTable } from "./CashFlowTable";
import { Section } from "./Section";
import { useFormats } from "./surroundings";
import { scenarioPlaces } from "./verdict-sentence";

/** When the money of the verdict's scenario comes and goes: drawn, and line by line. */
export function CashFlow({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const scenario = headlineFigures(report);
  if (!scenario) return null;
  const { horizonYears, discountRate } = report.valuation;
  return (
    <>
      <Section title={`Cash flow ${scenarioPlaces[report.headline]}`}>
        <CashFlowChart scenario={scenario} horizonYears={horizonYears} />
      </Section>
      <Section title={`${formats.count(horizonYears, "year")}, present value at ${formats.rate(discountRate)}`}>
        <CashFlowTable report={report} scenario={scenario} />
      </Section>
    </>
  );
}
