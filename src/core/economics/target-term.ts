import type { Target } from "../plan/sections/target";
import { type PlanPath, childPath } from "../source/plan-path";
import { say } from "../texts/say";
import { type Expression, type Term, alike, inUnit, placedAt, productOf, written } from "./expression";
import { andThen, success } from "./result";

/**
 * An outcome's target as a calculation: the value as written, or the baseline less the reduction, or plus the increase.
 * Only for a target that `targetValue` could make comparable with the baseline.
 */
export function targetTerm(target: Target, baseline: Expression, path: PlanPath): Expression {
  if (target.value !== undefined) return written(say`target`, target.value, "result", path);
  return andThen(baseline, (level) => andThen(inUnit(level.unit, changed(target, level, path)), (term) => success(placedAt(path, say`target`, term))));
}

/** A share of the baseline is taken of it; points and quantities are taken as they are. */
function changed({ reduction, increase }: Target, baseline: Term, path: PlanPath): Expression {
  const change = reduction ?? increase;
  if (change === undefined) throw new Error(`The target at “${path}” has no value and no change.`);
  const key = reduction === undefined ? "increase" : "reduction";
  const amount = written(key === "increase" ? say`increase` : say`reduction`, change, "result", childPath(path, key));
  const by = change.unit.notation === "percent" ? productOf(key === "increase" ? say`increase of the baseline` : say`reduction of the baseline`, [success(baseline), amount]) : amount;
  return alike(reduction === undefined ? "sum" : "difference", say`target`, [success(baseline), by], incomparable);
}

function incomparable(first: Term, other: Term): never {
  throw new Error(`A target in ${other.unit.text} was taken for comparable with a baseline in ${first.unit.text}.`);
}
