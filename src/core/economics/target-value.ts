import type { Target } from "../plan/sections/target";
import { type Quantity, convert, scale } from "../quantity/quantity";
import { levelIn } from "./comparison";

/**
 * The target as a value of the metric, in the unit of the baseline: `reduction: 5 %` of 4.00 % is 3.80 %, `reduction:
 * 0.2 pp` is 3.80 % as well. Undefined when there is none, or when it does not measure what the baseline measures.
 */
export function targetValue(target: Target | undefined, baseline: Quantity | undefined): Quantity | undefined {
  if (target?.value !== undefined) return baseline === undefined ? target.value : levelIn(target.value, baseline.unit);
  if (baseline === undefined) return undefined;
  if (target?.reduction !== undefined) return changedBy(baseline, target.reduction, -1);
  return target?.increase === undefined ? undefined : changedBy(baseline, target.increase, 1);
}

function changedBy(baseline: Quantity, change: Quantity, sign: 1 | -1): Quantity | undefined {
  const amount = amountOf(change, baseline);
  return amount === undefined ? undefined : { ...baseline, amount: baseline.amount + sign * amount };
}

/** The change in the unit of the baseline: a percentage is a share of it, points only change a percentage. */
function amountOf(change: Quantity, baseline: Quantity): number | undefined {
  const { notation } = change.unit;
  if (notation === "percent") return scale(baseline, change.amount * change.unit.factor).amount;
  if (notation === "points" && baseline.unit.notation !== "percent") return undefined;
  return convert(change, baseline.unit)?.amount;
}
