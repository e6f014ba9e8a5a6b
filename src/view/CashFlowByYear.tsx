import type { VNode } from "preact";
import { headlineFigures, type Report } from "../core/report/report";
import { say } from "../core/texts/say";
import { CashFlowTable } from "./CashFlowTable";
import { Section } from "./Section";
import { useFormats } from "./surroundings";

/** The money of the verdict's scenario line by line and year by year. */
export function CashFlowByYear({ report }: { readonly report: Report }): VNode | null {
  const formats = useFormats();
  const scenario = headlineFigures(report);
  if (!scenario) return null;
  const { horizonYears, discountRate } = report.valuation;
  return (
    <Section title={say`${formats.count(horizonYears, "year")}, present value at ${formats.rate(discountRate)}`}>
      <CashFlowTable report={report} scenario={scenario} />
    </Section>
  );
}
