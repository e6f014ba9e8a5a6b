import type { Quantity } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";

/** Which way is better. */
export type Direction = "decrease" | "increase";

/** How a result is compared with its target or limit. */
export type Operator = "<" | "<=" | "=" | ">=" | ">";

/** A guardrail against its latest reading; `held` is undefined while there is none, or none that can be compared. */
export interface GuardrailAssessment {
  readonly id: string;
  readonly name: string;
  readonly path: PlanPath;
  readonly operator: Operator;
  readonly limit: Quantity | undefined;
  readonly reading: Quantity | undefined;
  readonly held: boolean | undefined;
}

/** An outcome's numbers put side by side, in the unit of its baseline. What the plan does not say is undefined. */
export interface Assessment {
  readonly outcome: string;
  readonly baseline: Quantity | undefined;
  /** The target as a value of the metric: `reduction: 5 %` of 4.00 % is 3.80 %. */
  readonly target: Quantity | undefined;
  readonly operator: Operator;
  /** Stated by the metric, else read from baseline and target. */
  readonly direction: Direction | undefined;
  /** By the result rule; undefined while nothing was measured. */
  readonly measured: Quantity | undefined;
  readonly targetMet: boolean | undefined;
  readonly guardrails: readonly GuardrailAssessment[];
  /** The target is met and every guardrail held; undefined while nothing was measured. */
  readonly passed: boolean | undefined;
}
