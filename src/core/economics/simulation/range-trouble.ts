import { formatAmount } from "../../quantity/format-quantity";
import { say, text, translated } from "../../texts/say";
import type { UnavailableSimulation } from "../appraisal/appraisal";
import { isRanged } from "../cautious-ends";
import type { InputModel } from "../model";
import { distributions } from "./distributions";
import type { Range } from "./distributions/distribution";

/** The range to draw an input from; an end that the plan does not write is the value itself. */
export function rangeOf({ low, value, high }: InputModel): Range {
  return { low: low ?? value, value, high: high ?? value };
}

/** Why nothing can be drawn, with the place of the cause; undefined where all ranges can be drawn from. */
export function rangeTrouble(inputs: readonly InputModel[]): UnavailableSimulation | undefined {
  const ranged = inputs.filter(isRanged);
  if (ranged.length === 0) return { available: false, message: translated(noRange), path: "inputs" };
  for (const input of ranged) {
    const fault = rangeFault(input);
    if (fault !== undefined) return { available: false, message: fault.message, path: input.path };
  }
  return undefined;
}

const noRange = text`No input that the benefits use has a range, so every draw would give the same figure. Ask the customer for low and high of the numbers that are least certain.`;

/** What is wrong with the range of an input, and which of its numbers to look at first. */
export interface RangeFault {
  readonly message: string;
  readonly key: "low" | "value" | "distribution";
}

/** Why an input cannot be drawn from its own range; undefined where it can. */
export function rangeFault(input: InputModel): RangeFault | undefined {
  const { low, value, high } = rangeOf(input);
  const inUnit = (base: number): string => `${formatAmount(base / input.unit.factor)} ${input.unit.text}`.trim();
  const range = say`${inUnit(low)} to ${inUnit(high)}`;
  if (input.low !== undefined && input.high !== undefined && low > high) {
    const message = say`The low end of “${input.id}”, ${inUnit(low)}, is above its high end, ${inUnit(high)}, so there is nothing to draw from. Swap them, or correct the one that is wrong.`;
    return { message, key: "low" };
  }
  if (value < low || value > high) {
    const message = say`The value of “${input.id}”, ${inUnit(value)}, is outside of its own range, ${range}, so any draw would be a guess. Correct the value, or widen the range.`;
    return { message, key: "value" };
  }
  if (distributions[input.distribution].isPositive === true && low <= 0 && low < high) {
    const message = say`“${input.id}” is drawn as ${input.distribution}, which knows only numbers above zero, and its range is ${range}. Raise the low end, or write distribution: triangular.`;
    return { message, key: "distribution" };
  }
  return undefined;
}
