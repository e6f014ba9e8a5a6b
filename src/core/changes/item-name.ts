import type { Shape } from "../shape/shape";
import { fieldOf, formOf, formsIn } from "./plan-value";

/** By what an item of a list is known again, whatever its place: a reading by its day and who took it, a phase by its name. */
export function itemName(shape: Shape<unknown>, item: unknown): string {
  return namingKeys(shape).map((key) => formOf(fieldOf(item, key)) ?? "").join("\n");
}

/** What an item says besides; undefined where that is nothing. */
export function itemRest(shape: Shape<unknown>, item: unknown): string | undefined {
  const naming = namingKeys(shape);
  const rest = [...formsIn(item)].filter(([key]) => !naming.includes(key));
  return rest.length === 0 ? undefined : JSON.stringify(rest.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Its name or what it says; else when and by whom; else its first key. */
function namingKeys({ structure }: Shape<unknown>): readonly string[] {
  const keys = structure.kind === "record" ? Object.keys(structure.fields) : [];
  const name = keys.filter((key) => ["name", "step", "what"].includes(key));
  const event = keys.filter((key) => key === "date" || key === "by");
  return [name, event, keys.slice(0, 1)].find((found) => found.length > 0) ?? [];
}
