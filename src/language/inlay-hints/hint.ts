import type { ValuedPlan } from "../valued-plan";

/** What stands behind an offset without being written there. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  /** Where it comes from. */
  readonly tooltip: string;
}

/** The hints of one kind in the whole plan; none where the figure does not exist. */
export type HintSource = (plan: ValuedPlan) => readonly Hint[];
