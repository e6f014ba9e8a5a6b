import type { Comparison, PlanComparison } from "../changes/plan-comparison";
import type { FindingLine, SuppressedLine } from "../report/report";

/** What is wrong with a plan, apart by whether the change brought it. */
export interface FindingChanges {
  /** Only the later version has it. */
  readonly introduced: readonly FindingLine[];
  /** Both versions have it; where it stands in the later one. */
  readonly remaining: readonly FindingLine[];
  /** Only the earlier version has it; where it stood there. */
  readonly resolved: readonly FindingLine[];
}

/** What became of one plan, and what is wrong with it now. */
export interface PlanReview {
  readonly comparison: PlanComparison;
  readonly findings: FindingChanges;
  /** Findings of the later version that a comment in the plan keeps quiet. */
  readonly suppressed: readonly SuppressedLine[];
}

/** A change of plans reviewed: one object that comment, step summary, annotations and editor render. */
export interface Review extends Pick<Comparison, "base" | "head" | "notes"> {
  readonly version: 1;
  readonly plans: readonly PlanReview[];
}
