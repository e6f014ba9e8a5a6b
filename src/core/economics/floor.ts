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
  const worse = new Map(whole.plan.inputs.filter(isRanged).map((input) => [input.id, worseEnd(whole, input)]));
  return valueScenario(whole, "floor", (input) => worse.get(input.id) ?? input.value);
}

function isRanged({ low, high }: Input): boolean {
  return low !== undefined || high !== undefined;
}

/** The value itself is an end too, for a range that is written on one side only. */
function worseEnd(whole: Case, input: Input): Quantity | undefined {
  const ends = [input.value, input.low, input.high].filter((end) => end !== undefined);
  const valued = ends.map((end) => ({ end, npv: npvWith(whole, input, end) }));
  return valued.reduce<(typeof valued)[number] | undefined>((worst, one) => (worst === undefined || one.npv < worst.npv ? one : worst), undefined)?.end;
}

/** An end that cannot be computed is the worst, so that the floor says why instead of passing it over. */
function npvWith(whole: Case, input: Input, end: Quantity): number {
  const valued = valueScenario(whole, "floor", (other) => (other.id === input.id ? end : other.value));
  return valued.ok ? valued.value.figures.npv : Number.NEGATIVE_INFINITY;
}
