import type { AvailableScenario } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { phrase, say } from "../core/texts/say";
import type { Formats } from "./format/formats";
import { asked, type SentencePart } from "./sentence-part";

/** Payback as a clause of the verdict: "payback in month 14", or "paid back in month 19" once it was measured. */
export function paybackClause(report: Report, { payback }: AvailableScenario, formats: Formats): readonly SentencePart[] {
  if (payback.status === "no-initial-investment") return [say`nothing to pay back`];
  if (payback.status === "not-reached" || payback.months === null) {
    const horizon = formats.count(report.valuation.horizonYears, "year");
    return phrase<SentencePart>`not paid back within ${{ name: "verdict.payback", text: horizon, ...asked(report, "payback", say`payback within`) }}`;
  }
  const month = { name: "verdict.payback", text: formats.month(payback.months), ...asked(report, "payback", say`payback in`) };
  return report.headline === "measured" ? phrase<SentencePart>`paid back in ${month}` : phrase<SentencePart>`payback in ${month}`;
}

/** The break-even haircut as a value: "39.8 %", or "uplift 4.7 %" where benefits would have to rise. */
export function breakEvenValue(figures: AvailableScenario, formats: Formats): string | undefined {
  const haircut = breakEvenHaircut(figures);
  if (haircut === null) return undefined;
  return haircut < 0 ? say`uplift ${formats.percent(-haircut)}` : formats.percent(haircut);
}

/** Payback as the value of a row: "month 14", "not within 3 years". */
export function paybackValue({ payback }: AvailableScenario, horizonYears: number, formats: Formats): string {
  if (payback.status === "no-initial-investment") return say`no outlay`;
  if (payback.status === "not-reached" || payback.months === null) return say`not in ${formats.count(horizonYears, "year")}`;
  return formats.month(payback.months);
}

/** The haircut at which a plan breaks even; while it has no costs there is none to speak of. */
function breakEvenHaircut({ pvCosts, breakEvenHaircut: haircut }: AvailableScenario): number | null {
  return pvCosts === 0 ? null : haircut;
}
