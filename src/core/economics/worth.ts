import type { Operands } from "../shape/operand";
import type { PlanPath } from "../source/plan-path";
import type { Expectation } from "../quantity/expectation";
import type { Unit } from "../quantity/unit";
import type { Expression } from "./expression";

/**
 * What a benefit is worth, as calculations that are evaluated, explained and varied later: a steady amount a year (or
 * once, for a one-time benefit), the customer's own schedule, or nothing for a stated reason.
 */
export type Worth =
  | {
      readonly kind: "steady";
      /** Before capture. */
      readonly gross: Expression;
      /** The share of it that becomes value. */
      readonly capture?: Expression;
      /** Cash that comes in once beside it, reported apart. */
      readonly cash?: Expression;
    }
  | { readonly kind: "schedule"; readonly initial: Expression | undefined; readonly years: readonly Expression[] }
  | { readonly kind: "nothing" };

/** An outcome's own numbers. */
export interface OutcomeTerms {
  readonly baseline: Expression;
  /** The target, what was measured, or for the floor the one of the two that it stands on. */
  readonly result: Expression;
  /** baseline − result, or result − baseline for a rising metric. */
  readonly improvement: Expression;
}

/** What a driver may build its calculation from. */
export interface Terms extends OutcomeTerms {
  /** The product of a field's factors; the share 100 % when the field is left out. */
  readonly field: (name: string, operands: Operands, expects: Expectation) => Expression;
  /** A factor that must be written: says that it is missing when it is not. */
  readonly requiredField: (name: string, operands: Operands, expects: Expectation) => Expression;
  /** A number that the driver itself reads, such as a year of a schedule. */
  readonly factor: (operands: Operands, path: PlanPath, expects: Expectation) => Expression;
  /** The unit of money in the plan's currency. */
  readonly currency: Unit;
  /** An input by its id, named at a path. */
  readonly input: (id: string, path: PlanPath) => Expression;
  /** Why a field cannot stand beside others that are written too; `undefined` when none of them is. */
  readonly excluded: (name: string, others: readonly { readonly name: string; readonly operands: Operands }[]) => Expression | undefined;
}
