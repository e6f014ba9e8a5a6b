import type { Assessment } from "../../economics/assessment";
import { targetValue } from "../../economics/target-value";
import type { Outcome } from "../../plan/sections/outcome";
import type { Target } from "../../plan/sections/target";
import { formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, convert } from "../../quantity/quantity";
import { percent, points } from "../../quantity/unit";

/** A level of the metric in the form and the unit in which the target is written. */
export function asWritten(level: Quantity, { target }: Outcome, { baseline }: Assessment): Quantity | undefined {
  if (baseline === undefined) return undefined;
  if (target?.value !== undefined) return convert(level, target.value.unit);
  const change = target?.reduction ?? target?.increase;
  if (change === undefined) return undefined;
  const difference = Math.abs(baseline.amount - level.amount);
  if (change.unit.notation === "percent") return { amount: (100 * difference) / Math.abs(baseline.amount), unit: percent };
  const unit = change.unit.notation === "points" ? points : baseline.unit;
  return convert({ amount: difference, unit }, change.unit);
}

/** Rounded to three digits, and to more where it would look like the target that loses. */
export function inThreeDigits(exact: Quantity, { target }: Outcome): string {
  const lost = target?.value ?? target?.reduction ?? target?.increase;
  const digits = [3, 4, 5, 6].find((significant) => Number(exact.amount.toPrecision(significant)) !== lost?.amount);
  return formatQuantity(exact, { significant: digits ?? 12 });
}

/** The next number of three digits that gains; none when that is a target which nobody can reach. */
export function gainingTarget(exact: Quantity, { target }: Outcome, { baseline }: Assessment): Quantity | undefined {
  const goal = targetValue(target, baseline);
  if (target === undefined || baseline === undefined || goal === undefined || exact.amount <= 0) return undefined;
  const isFall = goal.amount < baseline.amount;
  const side = target.value !== undefined && isFall ? "down" : "up";
  const quantity = { ...exact, amount: nextOfThreeDigits(exact.amount, side) };
  const level = targetValue(withNumber(target, quantity), baseline);
  return quantity.amount > 0 && level !== undefined && isReachable(level, isFall) ? quantity : undefined;
}

/** The target in its own form with another number. */
function withNumber(target: Target, number: Quantity): Target {
  const { value, reduction, increase } = target;
  return { ...target, value: value && number, reduction: reduction && number, increase: increase && number };
}

/** Never the number itself: at the break-even the case gains nothing. */
function nextOfThreeDigits(amount: number, side: "up" | "down"): number {
  const digit = 10 ** (Math.floor(Math.log10(amount)) - 2);
  const steps = amount / digit;
  return digit * (side === "up" ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1);
}

/** What falls ends at zero, and a share that rises ends at 100 %. */
function isReachable({ amount, unit }: Quantity, isFall: boolean): boolean {
  return isFall ? amount >= -1e-9 : unit.notation !== "percent" || amount <= 100 + 1e-9;
}
