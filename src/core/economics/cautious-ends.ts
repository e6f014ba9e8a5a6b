import type { PlanPath } from "../source/plan-path";
import { evaluation } from "./calculation/evaluate";
import { calculationsOf } from "./calculations";
import type { InputModel, Model } from "./model";

/** How often the ends are chosen again, each given the others; a formula that adds and subtracts needs two or three rounds. */
const rounds = 8;

/**
 * Every ranged input at the end that is worse for NPV, by the path of its value; an input whose value is the worst keeps
 * it. Which end is worse may depend on the other inputs, as the worse volume does when the margin turns into a loss, so the
 * choice is made again with the others at their chosen ends until it stays. `held` are values that take the place of
 * written ones.
 */
export function cautiousEnds(model: Model, held: Readonly<Record<PlanPath, number>> = {}): Readonly<Record<PlanPath, number>> {
  const ranged = model.inputs.filter(isRanged);
  if (ranged.length === 0) return held;
  const { npv } = calculationsOf(model);
  let chosen = held;
  for (let round = 0; round < rounds; round++) {
    const before = chosen;
    const npvAt = (path: PlanPath, value: number): number => evaluation(new Map(Object.entries({ ...before, [path]: value })))(npv);
    const worst = ranged.map((input) => [input.path, worstOf(input, held[input.path] ?? input.value, npvAt)] as const);
    chosen = { ...held, ...Object.fromEntries(worst) };
    if (ranged.every(({ path }) => chosen[path] === before[path])) break;
  }
  return chosen;
}

/** Whether the customer gave a range, or one end of it. */
export function isRanged({ low, high }: InputModel): boolean {
  return low !== undefined || high !== undefined;
}

/** An end that gives no figure is the worst, so that the floor says why instead of passing it over. */
function worstOf({ path, low, high }: InputModel, value: number, npvAt: (path: PlanPath, value: number) => number): number {
  const ends = [value, low, high].filter((end) => end !== undefined).map((end) => ({ end, npv: orWorst(npvAt(path, end)) }));
  return ends.reduce((worst, one) => (one.npv < worst.npv ? one : worst)).end;
}

function orWorst(npv: number): number {
  return Number.isFinite(npv) ? npv : Number.NEGATIVE_INFINITY;
}
