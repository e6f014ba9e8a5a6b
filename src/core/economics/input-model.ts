import type { Input } from "../plan/sections/input";
import type { Quantity } from "../quantity/quantity";
import { childPath } from "../source/plan-path";
import { say } from "../texts/say";
import { areComparable } from "./comparison";
import type { InputModel } from "./model";
import { type Result, both, failure, success } from "./result";

/** An input with its range; an end that measures something else than the value cannot be used. */
export function inputModel(input: Input): Result<InputModel | undefined> {
  const { id, path, value, distribution = "triangular" } = input;
  if (value === undefined) return success(undefined);
  const { text, factor, notation } = value.unit;
  const ends = both(endOf(input, "low", value), endOf(input, "high", value));
  if (!ends.ok) return ends;
  const [low, high] = ends.value;
  return success({ id, path, value: value.amount * factor, low, high, distribution, unit: { text, factor }, isShare: notation !== "plain" });
}

function endOf(input: Input, name: "low" | "high", value: Quantity): Result<number | undefined> {
  const end = input[name];
  if (end === undefined) return success(undefined);
  if (areComparable(end.unit, value.unit)) return success(end.amount * end.unit.factor);
  const message =
    name === "low"
      ? say`The low end of “${input.id}” is in ${end.unit.text}, and its value is in ${value.unit.text}, so they make no range. Write low in ${value.unit.text}.`
      : say`The high end of “${input.id}” is in ${end.unit.text}, and its value is in ${value.unit.text}, so they make no range. Write high in ${value.unit.text}.`;
  return failure({ message, path: childPath(input.path, name), kind: "unit-mismatch" });
}
