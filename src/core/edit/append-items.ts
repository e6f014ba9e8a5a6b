import type { PlanPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { insertEntry, insertion, intoFlow } from "./insert-entry";
import { type Entry, columnOf, endOfEntry, entriesOf, formAt, isInFlow, layoutOf } from "./layout";
import { setValue } from "./set-value";
import { type WrittenValue, blockItem, blockItemByLines, inFlow } from "./written-value";

/** Adds items behind the last one of a list, and the list when it is missing. `undefined` when there is no place for it. */
export function appendItems(source: SourceIndex, path: PlanPath, items: readonly WrittenValue[]): readonly TextEdit[] | undefined {
  if (items.length === 0) return [];
  const place = source.places.get(path);
  if (place === undefined) return insertEntry(source, path, items);
  const form = formAt(source, path);
  if (form === "flow") return [intoFlow(source, path, items.map(inFlow).join(", "))];
  if (form === "block") return behindLastItem(source, path, items);
  if (form === "scalar") return undefined;
  const isWordForNothing = source.text.slice(place.value.start, place.value.end).trim() !== "";
  if (isWordForNothing || isInFlow(source, path) || place.key === undefined) return setValue(source, path, items);
  const column = columnOf(source, place.key.start);
  const indent = " ".repeat(column) + layoutOf(source).step;
  return [insertion(endOfEntry(source, place, column), itemLines(source, indent, items))];
}

function behindLastItem(source: SourceIndex, path: PlanPath, items: readonly WrittenValue[]): readonly TextEdit[] | undefined {
  const last = entriesOf(source, path).at(-1);
  if (last === undefined || last.key !== undefined) return undefined;
  const dash = source.text.lastIndexOf("-", last.value.start - 1);
  const column = columnOf(source, dash);
  const style = formAt(source, last.path) === "block" ? { keyColumn: keyColumnBehind(source, dash, last) } : undefined;
  return [insertion(endOfEntry(source, last, column), itemLines(source, " ".repeat(column), items, style))];
}

/** Where the keys of an item's record begin, counted from its dash. */
function keyColumnBehind(source: SourceIndex, dash: number, { value }: Entry): number {
  const isOnLineOfDash = !source.text.slice(dash, value.start).includes("\n");
  return isOnLineOfDash ? value.start - dash : layoutOf(source).step.length;
}

/** Records get a line for each key where the list's last item has. */
function itemLines(source: SourceIndex, indent: string, items: readonly WrittenValue[], style?: { readonly keyColumn: number }): string {
  const layout = layoutOf(source);
  const written = (item: WrittenValue): string => (style === undefined ? blockItem(item) : blockItemByLines(item, indent, style.keyColumn, layout));
  return items.map((item) => layout.lineEnd + indent + written(item)).join("");
}
