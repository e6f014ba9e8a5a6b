import type { Reference } from "../shape/reading";
import { isAtOrBelow } from "../source/plan-path";
import type { Plan } from "./plan-shape";
import type { Outcome } from "./sections/outcome";

/** The outcomes whose benefit uses an input, in the order of the plan. */
export function outcomesUsing(input: string, { outcomes }: Plan, references: readonly Reference[]): readonly Outcome[] {
  const places = references.filter(({ to, id }) => to === "inputs" && id === input);
  return outcomes.filter(({ path }) => places.some((place) => isAtOrBelow(place.path, path)));
}
