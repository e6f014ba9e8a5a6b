import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { Calculation, ShownUnit, Step, Value } from "./calculation";
import type { Operation } from "./operations";

/** A share, shown in percent. */
export const percentage: ShownUnit = { text: "%", factor: 0.01 };

/** A bare number. */
export const plain: ShownUnit = { text: "", factor: 1 };

/** Months; the base unit of time is the year. */
export const months: ShownUnit = { text: "month", factor: 1 / 12 };

/** A number that the calculation itself brings in, in base units. */
export function constant(label: string, base: number, unit: ShownUnit = plain): Value {
  return { kind: "value", label, base, unit, origin: "constant", path: undefined };
}

/** What is computed from other numbers; for the part of the plan at `path`, if any. */
export function step(operation: Operation, label: string, unit: ShownUnit, operands: readonly Calculation[], path?: PlanPath): Step {
  return { kind: "step", operation, label, unit, operands, path };
}

/** The sum of what there is; zero when there is nothing. */
export function totalOf(label: string, unit: ShownUnit, parts: readonly (Calculation | undefined)[]): Calculation {
  const counted = parts.filter((part) => part !== undefined);
  return counted.length === 0 ? constant(label, 0, unit) : step("sum", label, unit, counted);
}

/** The product; a single factor is only named anew, or shown in the product's own unit where it has another. */
export function productOf(label: string, unit: ShownUnit, factors: readonly (Calculation | undefined)[], path?: PlanPath): Calculation {
  const [first, ...others] = factors.filter((factor) => factor !== undefined);
  if (first === undefined) throw new Error(`“${label}” has no factors.`);
  if (others.length > 0) return step("product", label, unit, [first, ...others], path);
  return first.unit.text === unit.text ? { ...first, label } : step("sum", label, unit, [first], path);
}

/** What is left of the whole after a share of it is taken away. */
export function remainder(label: string, share: Calculation): Calculation {
  return step("difference", label, percentage, [constant(say`the whole`, 1, percentage), share]);
}
