import { type Quantity, baseValue } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { type SourceIndex, isWritten } from "../source/source-index";
import type { Measure } from "./report";

/** A quantity as plain data, with the decimals of the places in the text that it was written at or derived from. */
export function measureOf(quantity: Quantity | undefined, source: SourceIndex, ...paths: readonly PlanPath[]): Measure | undefined {
  if (quantity === undefined) return undefined;
  const written = paths.map((path) => decimalsAt(source, path));
  return { amount: quantity.amount, unit: quantity.unit.text, base: baseValue(quantity), decimals: Math.max(0, ...written) };
}

/** How many decimals the number at a path is written with; a shorthand value stands at its record's own path. */
function decimalsAt(source: SourceIndex, path: PlanPath): number {
  const place = source.places.get(isWritten(source, `${path}.value`) ? `${path}.value` : path);
  if (place === undefined) return 0;
  const written = source.text.slice(place.value.start, Math.min(place.value.end, place.value.start + 60));
  return /^["']?[+-]?[\d_]+\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
}
