import type { Plan } from "../plan/plan-shape";
import type { Change } from "./plan-change";

/** One thing that two versions of a plan do not have in common, before it is judged. */
export interface Difference extends Pick<Change, "kind" | "path" | "label" | "before" | "after"> {
  /** The place in the format, whatever the ids and the order: `outcomes.*.target`, `timeline.phases[].end`. */
  readonly form: string;
  /** Whether a whole part came or went, such as an outcome or a phase. */
  readonly isWhole: boolean;
  /** What a text of a list says, in full. */
  readonly text?: string;
  /** The plan with this one thing as the later version has it. */
  readonly apply: (plan: Plan) => Plan;
}
