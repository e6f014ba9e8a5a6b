import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import type { SourceIndex } from "../../source/source-index";
import { isFeatureChecklist } from "./feature-test";

/** The most outcomes that a sponsor would pay for. */
export const usualMost = 3;

/** With more outcomes than these, a plan is a list of wishes. */
export const usualFarTooMany = 5;

/**
 * The outcomes that are worth a finding each. Of far too many only the first ones, which would stay: a checklist of 85
 * needs one finding that says so, not one for each line of it.
 */
export function judgedSingly({ outcomes }: Plan): readonly Outcome[] {
  return outcomes.length > usualFarTooMany ? outcomes.slice(0, usualMost) : outcomes;
}

/** The outcomes whose numbers, owners and methods are worth asking for: of a checklist of features none stays as it is. */
export function workedOut(plan: Plan, source: SourceIndex): readonly Outcome[] {
  return plan.outcomes.length > usualFarTooMany && isFeatureChecklist(plan, source) ? [] : judgedSingly(plan);
}
