import type { Calculation, Step, Value } from "../../../../src/core/economics/calculation/calculation";
import type { Operation } from "../../../../src/core/economics/calculation/operations";
import type { InputModel } from "../../../../src/core/economics/model";

const money = { text: "USD", factor: 1 };

/** An input with the range 8 to 13 around 10, but for what a test says. */
export function input(id: string, its: Partial<InputModel> = {}): InputModel {
  return { id, path: `inputs.${id}`, value: 10, low: 8, high: 13, distribution: "triangular", unit: money, isShare: false, ...its };
}

/** A number that stands at a path, or a fixed one. */
export function number(base: number, path?: string): Value {
  return { kind: "value", label: path ?? String(base), base, unit: money, origin: path === undefined ? "constant" : "input", path };
}

/** The value of an input, as calculations have it. */
export function valueOf({ value, path }: InputModel): Value {
  return number(value, path);
}

/** What an operation makes of some calculations. */
export function step(operation: Operation, ...operands: readonly Calculation[]): Step {
  return { kind: "step", operation, label: operation, unit: money, operands, path: undefined };
}
