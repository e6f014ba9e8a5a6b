import type { Change } from "../../core/changes/plan-change";
import type { PlanReview } from "../../core/review/plan-review";
import { isOpen } from "../../view/change/agreement-words";

/** The reviews of plans, those first that most need somebody's word; what weighs the same stays in order. */
export function worstFirst(plans: readonly PlanReview[]): readonly PlanReview[] {
  return plans
    .map((plan) => ({ plan, weights: weightsOf(plan) }))
    .sort((one, other) => compare(other.weights, one.weights))
    .map(({ plan }) => plan);
}

/** The gravest first: open goalposts, unreadable, open scope, new errors, lost figures, a falling NPV, settled goalposts, other changes. */
function weightsOf({ comparison, findings }: PlanReview): readonly number[] {
  const changes = comparison.kind === "changed" ? comparison.change.changes : [];
  const count = (meets: (change: Change) => boolean): number => changes.filter(meets).length;
  return [
    count((change) => change.class === "goalpost" && isOpen(change)),
    comparison.kind === "unreadable" ? 1 : 0,
    count((change) => change.class === "scope" && isOpen(change)),
    findings.introduced.filter(({ severity }) => severity === "error").length,
    loss(comparison),
    count((change) => change.class === "goalpost" || change.class === "scope"),
    comparison.kind === "changed" ? 0 : 1,
    findings.introduced.length,
    changes.length,
  ];
}

/** 2 where the figures are gone, 1 where the NPV fell. Amounts of different currencies are not compared. */
function loss(comparison: PlanReview["comparison"]): number {
  if (comparison.kind !== "changed") return 0;
  const { before, after } = comparison.change;
  if (before === undefined) return 0;
  return after === undefined ? 2 : after.npv < before.npv ? 1 : 0;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((weight, index) => weight !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
