import type { OutcomeLine, ReadingLine } from "../../core/report/report";
import { say } from "../../core/texts/say";

/** The readings as time has them; of two of one day, the one written later comes later. */
export function inTime({ readings }: Pick<OutcomeLine, "readings">): readonly ReadingLine[] {
  return readings.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The readings that are the result by themselves: none for a mean, which only their whole gives. */
export function resultReadings(outcome: OutcomeLine): readonly ReadingLine[] {
  const { measured, resultRule, readings } = outcome;
  if (measured === undefined || resultRule.rule === "mean") return [];
  if (resultRule.rule === "latest") return inTime(outcome).slice(-1);
  return readings.filter(({ value }) => Math.abs(value.base - measured.base) <= 1e-9 * Math.abs(measured.base));
}

/** Which of the readings is the result, as the subject of a sentence. */
export function resultRuleWords({ resultRule, readings }: OutcomeLine): string {
  switch (resultRule.rule) {
    case "mean":
      return readings.some(({ samples }) => samples !== undefined) ? say`The mean weighted by samples` : say`The mean`;
    case "median":
      return say`The median`;
    case "latest":
      return say`The latest reading`;
    case "worst":
      return say`The worst reading`;
  }
}
