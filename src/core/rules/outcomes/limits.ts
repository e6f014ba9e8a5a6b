import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import type { SourceIndex } from "../../source/source-index";
import { featureTest, isFeatureChecklist } from "./feature-test";

/** The most outcomes that a sponsor would pay for. */
export const usualMost = 3;

/** With more outcomes than these, a plan is a list of wishes. */
export const usualFarTooMany = 5;

/**
 * The outcomes that stay when there are too many, in the order of the plan: those that are measured or valued before those
 * that are only said, and feature tests last.
 */
export function worthKeeping({ outcomes }: Plan, source: SourceIndex, most: number): readonly Outcome[] {
  const ranked = outcomes.map((outcome, order) => ({ outcome, order, rank: rankOf(outcome, source) }));
  const kept = new Set(ranked.toSorted((a, b) => a.rank - b.rank || a.order - b.order).slice(0, most).map(({ outcome }) => outcome));
  return outcomes.filter((outcome) => kept.has(outcome));
}

/**
 * The outcomes that are worth a finding each. Of far too many only those that would stay: a checklist of 85 needs one
 * finding that says so, not one for each line of it.
 */
export function judgedSingly(plan: Plan, source: SourceIndex): readonly Outcome[] {
  return plan.outcomes.length > usualFarTooMany ? worthKeeping(plan, source, usualMost) : plan.outcomes;
}

/** The outcomes whose numbers, owners and methods are worth asking for: of a checklist of features none stays as it is. */
export function workedOut(plan: Plan, source: SourceIndex): readonly Outcome[] {
  return plan.outcomes.length > usualFarTooMany && isFeatureChecklist(plan, source) ? [] : judgedSingly(plan, source);
}

function rankOf(outcome: Outcome, source: SourceIndex): number {
  const { baseline, target, benefit } = outcome;
  if (featureTest(outcome, source) !== undefined) return 2;
  return (baseline !== undefined && target !== undefined) || benefit !== undefined ? 0 : 1;
}
