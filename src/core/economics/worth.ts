import type { Operands } from "../shape/operand";
import type { PlanPath } from "../source/plan-path";
import type { Expectation } from "../quantity/expectation";
import type { Expression } from "./expression";

/**
 * What a benefit is worth, as expressions that are evaluated, explained and later varied: a steady amount a year (or
 * once, for a one-time benefit), the customer's own schedule, or nothing for a stated reason.
 */
export type Worth =
  | { readonly kind: "steady"; readonly amount: Expression }
  | { readonly kind: "schedule"; readonly initial: Expression | undefined; readonly years: readonly Expression[] }
  | { readonly kind: "nothing" };

/** What a driver may build its expression from. */
export interface Terms {
  /** baseline − result, or result − baseline for a rising metric. */
  readonly improvement: Expression;
  /** The product of a field's factors; the share 1 when the field is left out. */
  readonly field: (name: string, operands: Operands, expects: Expectation) => Expression;
  /** A factor that must be written: says that it is missing when it is not. */
  readonly requiredField: (name: string, operands: Operands, expects: Expectation) => Expression;
  /** A number that the driver itself reads, such as a year of a schedule. */
  readonly factor: (operands: Operands, path: PlanPath, expects: Expectation) => Expression;
  /** Why a field cannot stand beside others that are written too; `undefined` when none of them is. */
  readonly excluded: (name: string, others: readonly { readonly name: string; readonly operands: Operands }[]) => Expression | undefined;
  readonly product: (label: string, factors: readonly Expression[]) => Expression;
}
