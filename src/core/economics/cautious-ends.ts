import type { PlanPath } from "../source/plan-path";
import { evaluation } from "./calculation/evaluate";
import { calculationsOf } from "./calculations";
import type { InputModel, Model } from "./model";

/**
 * Every ranged input at the end that is worse for NPV, by the path of its value; an input whose value is the worst keeps
 * it. Each one's worse end is found on its own, all others at their value, and then all are applied: inputs enter as
 * factors, so which end is worse does not depend on the others. `held` are values that take the place of written ones.
 */
export function cautiousEnds(model: Model, held: Readonly<Record<PlanPath, number>> = {}): Readonly<Record<PlanPath, number>> {
  const { npv } = calculationsOf(model);
  const npvAt = (path: PlanPath, value: number): number => evaluation(new Map(Object.entries({ ...held, [path]: value })))(npv);
  const worst = model.inputs.filter(isRanged).map((input) => [input.path, worstOf(input, held[input.path] ?? input.value, npvAt)] as const);
  return { ...held, ...Object.fromEntries(worst) };
}

/** Whether the customer gave a range, or one end of it. */
export function isRanged({ low, high }: InputModel): boolean {
  return low !== undefined || high !== undefined;
}

function worstOf({ path, low, high }: InputModel, value: number, npvAt: (path: PlanPath, value: number) => number): number {
  const ends = [value, low, high].filter((end) => end !== undefined).map((end) => ({ end, npv: npvAt(path, end) }));
  return ends.reduce((worst, one) => (one.npv < worst.npv ? one : worst)).end;
}
