import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import type { Formats } from "./format/formats";
import { asked, type SentencePart } from "./sentence-part";

/** Payback as a clause of the verdict: "payback in month 14", or "paid back in month 19" once it was measured. */
export function paybackClause(report: Report, { payback }: AvailableScenario, formats: Formats): readonly SentencePart[] {
  if (payback.status === "no-initial-investment") return ["nothing to pay back"];
  const within = formats.count(report.valuation.horizonYears, "year");
  if (payback.status === "not-reached" || payback.months === null) return ["not paid back within ", { name: "verdict.payback", text: within, ...asked(report, "payback", "payback within") }];
  const lead = report.headline === "measured" ? "paid back in " : "payback in ";
  return [lead, { name: "verdict.payback", text: formats.month(payback.months), ...asked(report, "payback", "payback in") }];
}

/** The break-even haircut as a value: "39.8 %", or "uplift 4.7 %" where benefits would have to rise. */
export function breakEvenValue(figures: AvailableScenario, formats: Formats): string | undefined {
  const haircut = breakEvenHaircut(figures);
  if (haircut === null) return undefined;
  return haircut < 0 ? `uplift ${formats.percent(-haircut)}` : formats.percent(haircut);
}

/** Payback as the value of a row: "month 14", "not within 3 years". */
export function paybackValue({ payback }: AvailableScenario, horizonYears: number, formats: Formats): string {
  if (payback.status === "no-initial-investment") return "no outlay";
  if (payback.status === "not-reached" || payback.months === null) return `not in ${formats.count(horizonYears, "year")}`;
  return formats.month(payback.months);
}

/** The haircut at which a plan breaks even; while it has no costs there is none to speak of. */
function breakEvenHaircut({ pvCosts, breakEvenHaircut: haircut }: AvailableScenario): number | null {
  return pvCosts === 0 ? null : haircut;
}
