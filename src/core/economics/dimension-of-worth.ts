import type { Benefit } from "../plan/sections/benefit";
import type { Outcome } from "../plan/sections/outcome";
import type { Quantity } from "../quantity/quantity";
import { describeUnit, unitOf } from "../quantity/unit";
import pluralize from "pluralize";
import { say, translated } from "../texts/say";
import { drivers } from "./drivers";
import type { Leftover } from "./valuation";

/**
 * Why a benefit's amount is no money that comes every year; `undefined` when it is. A one-time benefit may also be money
 * without a time, or what one year brings. Counts are left to `leftoverOf`.
 */
export function dimensionTrouble({ unit }: Quantity, { driver, recurrence }: Benefit, currency: string): string | undefined {
  const { time, money } = unit.dimension;
  const once = recurrence === "one-time";
  const isMoney = money.size === 1 && money.get(currency) === 1;
  if (isMoney && (time === -1 || (once && time === 0))) return undefined;
  if (isMoney && time === 0 && unit.dimension.counts.size === 0) {
    return say`This benefit comes to money once (${unit.text}), and it is to come every year. Write recurrence: one-time, or use an amount per time, such as 200 report/year.`;
  }
  const found = `${describeUnit(unit)}${unit.text === "" ? "" : ` (${unit.text})`}`;
  const trouble = once
    ? say`This benefit comes to ${found}; it must come to money, such as 50000 ${currency}.`
    : say`This benefit comes to ${found}; it must come to money per time, such as 50000 ${currency}/year.`;
  return `${trouble} ${say`It is ${translated(drivers[driver].formula)}: look for a factor that is missing or too many.`}`;
}

/** Why what a benefit reports as cash is no money; `undefined` when it is. */
export function cashTrouble({ unit }: Quantity, currency: string): string | undefined {
  const { time, money, counts } = unit.dimension;
  if (time === 0 && money.size === 1 && money.get(currency) === 1 && counts.size === 0) return undefined;
  return say`The cash that comes in sooner comes to ${describeUnit(unit)} (${unit.text}); it must come to money. It is revenue × the days that the metric falls: look for a metric that is no time, such as 45 day, or a revenue that is not per time.`;
}

/**
 * The counts that are left over beside the money, such as `person` in USD*person/year. They change no figure: the author
 * means one number per person and says so only in one of the two places, so the money is right and the unit is a hint.
 */
export function leftoverOf({ unit }: Quantity, outcome: Outcome, benefit: Benefit): Leftover | undefined {
  const { counts } = unit.dimension;
  if (counts.size === 0) return undefined;
  const left = unitOf(counts).text.replace(/^\//u, "");
  const [above] = [...counts].find(([, power]) => power > 0) ?? [];
  const [below] = [...counts].find(([, power]) => power < 0) ?? [];
  const message = `${say`This benefit comes to ${unit.text}: “${left}” is left over.`} ${mend(above, below)}`;
  return { message, path: benefit.path, outcome: outcome.id, unit: left, kind: "unit-mismatch" };
}

function mend(above: string | undefined, below: string | undefined): string {
  if (above !== undefined && below !== undefined) return say`Write ${above} and ${below} as one unit, so that they cancel.`;
  if (above !== undefined) return say`Say what the numbers are per ${above}, such as 22 h/week/${above}, or leave the factor out.`;
  return say`Multiply by the number of ${pluralize(below ?? "")}, such as 20 ${below ?? ""}, so that it cancels.`;
}
