import type { Input } from "../plan/sections/input";
import type { Quantity } from "../quantity/quantity";
import type { Result } from "./result";
import { type Case, type ValuedScenario, valueScenario } from "./scenario";

/**
 * The floor: what was measured where it was, else the target, with every ranged input at the end that is worse for NPV.
 * Each input's worse end is found on its own by computing both, all others at their value, and then all are applied:
 * inputs enter as factors, so which end is worse does not depend on the others.
 */
export function valueFloor(whole: Case): Result<ValuedScenario> {
  const atValue = npvOf(valueScenario(whole, "floor"));
  const worse = new Map(whole.plan.inputs.filter(isRanged).map((input) => [input.id, worseEnd(whole, input, atValue)]));
  return valueScenario(whole, "floor", (input) => worse.get(input.id) ?? input.value);
}

function isRanged({ low, high }: Input): boolean {
  return low !== undefined || high !== undefined;
}

/** The end at which NPV is lower than at the value; the value itself when neither is, as in a range that helps or does nothing. */
function worseEnd(whole: Case, input: Input, atValue: number): Quantity | undefined {
  const ends = [input.low, input.high].filter((end) => end !== undefined);
  const start: Valued = { quantity: input.value, npv: atValue };
  const valued = ends.map((end): Valued => ({ quantity: end, npv: npvOf(valueWith(whole, input, end)) }));
  return valued.reduce((worst, one) => (one.npv < worst.npv ? one : worst), start).quantity;
}

interface Valued {
  readonly quantity: Quantity | undefined;
  readonly npv: number;
}

function valueWith(whole: Case, input: Input, end: Quantity): Result<ValuedScenario> {
  return valueScenario(whole, "floor", (other) => (other.id === input.id ? end : other.value));
}

/** What cannot be computed is the worst, so that the floor says why instead of passing it over. */
function npvOf(valued: Result<ValuedScenario>): number {
  return valued.ok ? valued.value.figures.npv : Number.NEGATIVE_INFINITY;
}
