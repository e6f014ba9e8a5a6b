import { type PlanPath, lastKey, parentPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { keyOrder } from "./key-order";
import { type Entry, columnOf, endOfEntry, entriesOf, formAt, isInFlow, layoutOf, startOf } from "./layout";
import { type WrittenValue, blockEntry, inFlow } from "./written-value";

/**
 * Adds a key with its value, and the records above it that are missing. It goes where the format's order puts it, in
 * the style of its neighbours. `undefined` when the place above holds something that has no keys, or an alias.
 */
export function insertEntry(source: SourceIndex, path: PlanPath, value: WrittenValue): readonly TextEdit[] | undefined {
  const parent = parentPath(path);
  const place = source.places.get(parent);
  if (place === undefined) return parent === "" ? [appended(source, path, value)] : insertEntry(source, parent, { [lastKey(path)]: value });
  switch (formAt(source, parent)) {
    case "flow":
      return [intoFlow(source, parent, `${inFlow(lastKey(path))}: ${inFlow(value)}`, path)];
    case "block":
      return [intoBlock(source, parent, path, value)];
    case "empty":
      return [intoEmpty(source, parent, path, value)];
    case "scalar":
      return undefined;
  }
}

/** Puts the text of an entry into a bracketed collection, behind the entry that comes before it in the format's order. */
export function intoFlow(source: SourceIndex, parent: PlanPath, written: string, path?: PlanPath): TextEdit {
  const entries = entriesOf(source, parent);
  const before = path === undefined ? entries.at(-1) : predecessor(entries, parent, path);
  if (before !== undefined) return insertion(before.value.end, `, ${written}`);
  const bracket = (source.places.get(parent)?.value.start ?? 0) + 1;
  const isAlone = /^\s*[}\]]/u.test(source.text.slice(bracket));
  return insertion(entries[0] === undefined ? bracket : startOf(entries[0]), isAlone ? written : `${written}, `);
}

/** An edit that only adds. */
export function insertion(offset: number, text: string): TextEdit {
  return { span: { start: offset, end: offset }, text };
}

function intoBlock(source: SourceIndex, parent: PlanPath, path: PlanPath, value: WrittenValue): TextEdit {
  const layout = layoutOf(source);
  const entries = entriesOf(source, parent);
  const first = entries[0] === undefined ? (source.places.get(parent)?.value.start ?? 0) : startOf(entries[0]);
  const column = columnOf(source, first);
  const indent = " ".repeat(column);
  const written = blockEntry(lastKey(path), value, indent, layout);
  const before = predecessor(entries, parent, path);
  if (before === undefined) return insertion(first, written + layout.lineEnd + indent);
  return insertion(endOfEntry(source, before, column), layout.lineEnd + indent + written);
}

function intoEmpty(source: SourceIndex, parent: PlanPath, path: PlanPath, value: WrittenValue): TextEdit {
  const place = source.places.get(parent);
  if (place?.key === undefined) return appended(source, path, value);
  const { text } = source;
  const isWordForNothing = place.value.end > place.value.start && text.slice(place.value.start, place.value.end).trim() !== "";
  if (isWordForNothing || isInFlow(source, parent)) return bracketed(source, place.value.start, place.value.end, path, value);
  const layout = layoutOf(source);
  const column = columnOf(source, place.key.start);
  const indent = " ".repeat(column) + layout.step;
  return insertion(endOfEntry(source, place, column), layout.lineEnd + indent + blockEntry(lastKey(path), value, indent, layout));
}

function bracketed(source: SourceIndex, start: number, end: number, path: PlanPath, value: WrittenValue): TextEdit {
  const space = /\s/u.test(source.text.charAt(start - 1)) ? "" : " ";
  return { span: { start, end }, text: `${space}${inFlow({ [lastKey(path)]: value })}` };
}

/** The first entry of a plan that has none; comments above it stay where they are. */
function appended(source: SourceIndex, path: PlanPath, value: WrittenValue): TextEdit {
  const layout = layoutOf(source);
  const { text } = source;
  const gap = text === "" || text.endsWith("\n") ? "" : layout.lineEnd;
  return insertion(text.length, gap + blockEntry(path, value, "", layout) + layout.lineEnd);
}

/** The entry behind which a new one goes: the last that the format puts before it, or simply the last. */
function predecessor(entries: readonly Entry[], parent: PlanPath, path: PlanPath): Entry | undefined {
  const order = keyOrder(parent);
  const rank = order.indexOf(lastKey(path));
  if (rank < 0) return entries.at(-1);
  return entries.filter((entry) => order.indexOf(lastKey(entry.path)) < rank).at(-1);
}
