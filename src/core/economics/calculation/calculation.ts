import type { PlanPath } from "../../source/plan-path";
import type { Operation } from "./operations";

/** A unit to show an amount in: the amount is the base value divided by `factor`. */
export interface ShownUnit {
  readonly text: string;
  readonly factor: number;
}

/** Where a number of a calculation comes from: the plan's own text, the organisation's default, the format's, or the calculation itself. */
export type Origin = "input" | "written" | "baseline" | "result" | "rate" | "organisation" | "assumed" | "constant";

/** A number that a calculation starts from. */
export interface Value {
  readonly kind: "value";
  readonly label: string;
  /** In base units: years for time, the plan's currency, a fraction for a share. */
  readonly base: number;
  readonly unit: ShownUnit;
  readonly origin: Origin;
  /** Where the number is written; `undefined` for one that the plan does not write. */
  readonly path: PlanPath | undefined;
}

/** What is computed from other numbers. */
export interface Step {
  readonly kind: "step";
  readonly operation: Operation;
  readonly label: string;
  readonly unit: ShownUnit;
  readonly operands: readonly Calculation[];
  /** The part of the plan that the step is about. */
  readonly path: PlanPath | undefined;
}

/**
 * How a figure comes about, as plain data: evaluated, varied, simulated and explained from this one tree, so that no two
 * of them can disagree. A part that several figures share is one object.
 */
export type Calculation = Value | Step;

/** Base values that take the place of written numbers, and of results that readings give, by their path. */
export type Overrides = ReadonlyMap<PlanPath, number>;

