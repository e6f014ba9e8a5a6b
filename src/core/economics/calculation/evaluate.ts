import type { Calculation, Overrides, Step } from "./calculation";
import { type Operation, arithmetic, isArithmetic, readings } from "./operations";

/** Gives base values of calculations; what several of them share is computed once. */
export type Evaluate = (calculation: Calculation) => number;

const nothing: Overrides = new Map();

/** An evaluation with some written numbers replaced. A figure that does not exist, such as a ratio to nothing, is NaN. */
export function evaluation(overrides: Overrides = nothing): Evaluate {
  const known = new Map<Step, number>();
  const evaluate: Evaluate = (calculation) => {
    const replaced = calculation.path === undefined ? undefined : overrides.get(calculation.path);
    if (replaced !== undefined) return replaced;
    if (calculation.kind === "value") return calculation.base;
    const before = known.get(calculation);
    if (before !== undefined) return before;
    const value = apply(calculation.operation, calculation.operands.map(evaluate));
    known.set(calculation, value);
    return value;
  };
  return evaluate;
}

/** What an operation makes of base values. */
export function apply(operation: Operation, values: readonly number[]): number {
  if (!isArithmetic(operation)) return readings[operation](values);
  let [value] = values;
  if (value === undefined) throw new Error(`Nothing to compute a ${operation} of.`);
  const combine = arithmetic[operation];
  for (let index = 1; index < values.length; index++) value = combine(value, values[index] ?? Number.NaN);
  return value;
}
