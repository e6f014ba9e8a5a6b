import type { Quantity } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";

/** Where a number of a calculation comes from. */
export type Origin = "input" | "written" | "baseline" | "result" | "assumed";

/** A calculation over the plan's numbers, kept as a tree so that it can be evaluated, checked and explained. */
export type Expression =
  | {
      readonly kind: "value";
      readonly label: string;
      readonly quantity: Quantity;
      readonly origin: Origin;
      /** Where the number is written; `undefined` for one that the format assumes. */
      readonly path: PlanPath | undefined;
    }
  | { readonly kind: "product"; readonly label: string; readonly operands: readonly Expression[] }
  | { readonly kind: "difference"; readonly label: string; readonly operands: readonly [Expression, Expression] }
  | { readonly kind: "unavailable"; readonly label: string; readonly reasons: readonly Reason[] };

/** Why a figure cannot be computed, and where in the plan the cause stands. */
export interface Reason {
  readonly message: string;
  readonly path: PlanPath;
  /** What the cause is, when a rule reports it too. */
  readonly kind?: "unit-mismatch";
}
