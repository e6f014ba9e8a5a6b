import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { insertEntry } from "./insert-entry";
import { columnOf, endOfEntry, formAt, isInFlow } from "./layout";
import { quoteIfNeeded } from "./quote";
import { type WrittenValue, inFlow } from "./written-value";

/** Writes a value where one stands, or adds its key. `undefined` when there is no place for it. */
export function setValue(source: SourceIndex, path: PlanPath, value: WrittenValue): readonly TextEdit[] | undefined {
  const place = source.places.get(path);
  if (place === undefined) return insertEntry(source, path, value);
  const style = isInFlow(source, path) ? "flow" : "block";
  const written = typeof value === "string" ? quoteIfNeeded(value, style) : inFlow(value);
  const current = source.text.slice(place.value.start, place.value.end);
  const isOnLinesOfItsOwn = /^[|>]/u.test(current) || formAt(source, path) === "block";
  if (current !== "" && !isOnLinesOfItsOwn) return [{ span: place.value, text: written }];
  if (place.key === undefined) return undefined;
  const start = source.text.indexOf(":", place.key.end) + 1;
  const end = isOnLinesOfItsOwn ? endOfEntry(source, place, columnOf(source, place.key.start)) : start;
  return [{ span: { start, end }, text: ` ${written}` }];
}
