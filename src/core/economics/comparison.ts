import { sameDimension } from "../quantity/dimension";
import { type Quantity, convert } from "../quantity/quantity";
import type { Unit } from "../quantity/unit";
import type { Operator } from "./assessment";

/** A level written in another level's unit; undefined when the two do not measure the same. Points are a difference, not a level. */
export function levelIn(quantity: Quantity, unit: Unit): Quantity | undefined {
  return areComparable(quantity.unit, unit) ? convert(quantity, unit) : undefined;
}

/** Whether two units measure the same thing: a percentage is neither points, nor hours per week, nor a bare number. */
export function areComparable(one: Unit, other: Unit): boolean {
  return sameDimension(one.dimension, other.dimension) && one.notation === other.notation;
}

/** Whether an amount satisfies an operator and a limit in the same unit; a rounding error of the computer decides nothing. */
export function satisfies(amount: number, operator: Operator, limit: number): boolean {
  if (Math.abs(amount - limit) <= 1e-9 * Math.max(Math.abs(amount), Math.abs(limit))) return operator.includes("=");
  if (operator === "=") return false;
  return operator.startsWith("<") ? amount < limit : amount > limit;
}
