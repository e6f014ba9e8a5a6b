import type { Shape } from "../shape/shape";
import { fieldOf, formOf } from "./plan-value";

/**
 * By what an item of a list is known again, whatever its place: an entry of a map by its id, a reading by its day and
 * who took it, anything else by its first key, such as the name of a phase or what a step says.
 */
export function itemName({ structure }: Shape<unknown>, item: unknown): string {
  const keys = structure.kind === "record" ? Object.keys(structure.fields) : [];
  const events = keys.filter((key) => key === "date" || key === "by");
  const naming = keys.find((key) => ["name", "step", "what"].includes(key));
  const names = naming === undefined ? (events.length > 0 ? events : keys.slice(0, 1)) : [naming];
  return names.map((key) => formOf(fieldOf(item, key)) ?? "").join("\n");
}
