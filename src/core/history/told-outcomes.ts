import type { Change } from "../changes/plan-change";
import type { OutcomeLine } from "../report/report";

/** The outcomes of one version. */
export interface ToldOutcomes {
  /** Which of the versions, from 0. */
  readonly version: number;
  readonly lines: readonly Pick<OutcomeLine, "id" | "name" | "operator" | "baseline" | "target" | "measured">[];
  readonly changes: readonly Change[];
}
