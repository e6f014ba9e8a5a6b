import type { PlanComparison, VersionText } from "../core/changes/plan-comparison";

export type { PlanComparison, VersionText };

/** Client to server: what became of an open plan since an earlier version of it, whose text the client has. Gives a `PlanComparison`, or null when the plan is not open. */
export const comparePlan = "pov/comparePlan";

/** What `comparePlan` asks for. */
export interface PlanToCompare {
  readonly uri: string;
  /** As people read it: relative, with forward slashes. */
  readonly file: string;
  /** Its name in the earlier version, where that was another one. */
  readonly earlierFile: string | null;
  /** Null where the earlier version has no such plan. */
  readonly earlier: VersionText | null;
}
