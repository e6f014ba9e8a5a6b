import { isMap, parseDocument } from "yaml";
import { type PlanPath, parentPath } from "../source/plan-path";
import type { Place, SourceIndex } from "../source/source-index";
import type { Layout } from "./written-value";

/** How the collection at a path is written; `scalar` is anything that has no entries, `empty` is nothing at all. */
export type Form = "block" | "flow" | "empty" | "scalar";

/** An entry of a record, map or list, with its place. */
export interface Entry extends Place {
  readonly path: PlanPath;
}

/** The line ending and the indentation that the plan uses; two spaces when it has none yet. */
export function layoutOf(source: SourceIndex): Layout {
  return { lineEnd: source.text.includes("\r\n") ? "\r\n" : "\n", step: " ".repeat(indentationStep(source)) };
}

/** How the value at a path is written. */
export function formAt(source: SourceIndex, path: PlanPath): Form {
  const place = source.places.get(path);
  if (place === undefined) return "empty";
  const written = source.text.slice(place.value.start, place.value.end);
  if (/^(?:\s*|~|null)$/u.test(written)) return "empty";
  if (/^[[{]/u.test(written)) return "flow";
  if (entriesOf(source, path).length > 0) return "block";
  // Only what has one of these can be a map, and most values are words.
  if (!/[:?{]/u.test(written)) return "scalar";
  return isMap(parseDocument(written, { logLevel: "silent" }).contents) ? "block" : "scalar";
}

/** Whether a path stands between brackets, where line breaks mean nothing and commas separate. */
export function isInFlow({ text, places }: SourceIndex, path: PlanPath): boolean {
  for (let above = path; above !== ""; above = parentPath(above)) {
    const place = places.get(parentPath(above));
    if (place !== undefined && "[{".includes(text.charAt(place.value.start)) && place.value.end > place.value.start) return true;
  }
  return false;
}

/** The entries below a path that could be read, in the order of the text. */
export function entriesOf({ places }: SourceIndex, path: PlanPath): readonly Entry[] {
  const known = pathsByParent.get(places) ?? groupedByParent(places);
  pathsByParent.set(places, known);
  const entries = (known.get(path) ?? []).flatMap((one) => {
    const place = places.get(one);
    return place === undefined ? [] : [{ ...place, path: one }];
  });
  return entries.sort((one, other) => one.value.start - other.value.start);
}

/** Edits ask for the entries of many paths of one text, and a text has hundreds of places. */
const pathsByParent = new WeakMap<SourceIndex["places"], ReadonlyMap<PlanPath, readonly PlanPath[]>>();

function groupedByParent(places: SourceIndex["places"]): ReadonlyMap<PlanPath, readonly PlanPath[]> {
  const groups = new Map<PlanPath, PlanPath[]>();
  for (const path of places.keys()) {
    if (path === "") continue;
    const parent = parentPath(path);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [path]);
    else group.push(path);
  }
  return groups;
}

/** Where an entry begins: its key, or the value of a list item. */
export function startOf(entry: Place): number {
  return entry.key?.start ?? entry.value.start;
}

/** The spaces, dashes and the like in front of an offset on its line, as a column. */
export function columnOf(source: SourceIndex, offset: number): number {
  return source.lines.positionAt(offset).column;
}

/**
 * Where an entry in block style ends: the end of its last line, comment included. Blank lines and comments that follow
 * belong to what comes next. `column` is where the entry's own line begins to speak: its key or its dash.
 */
export function endOfEntry(source: SourceIndex, entry: Place, column: number): number {
  const { text } = source;
  const { end } = entry.value;
  if (!isLineStart(text, end)) return lineEndFrom(text, end);
  let last = lineEndBefore(text, end);
  while (last > entry.value.start && isBetweenEntries(text.slice(lineStartOf(text, last), last), column)) {
    last = lineEndBefore(text, lineStartOf(text, last));
  }
  return last;
}

/** The offset at which the line of an offset starts. */
export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset of the line break behind an offset, or the text's end. */
function lineEndFrom(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  if (feed < 0) return text.length;
  return text.charAt(feed - 1) === "\r" && feed > offset ? feed - 1 : feed;
}

function isLineStart(text: string, offset: number): boolean {
  return offset > 0 && text.charAt(offset - 1) === "\n";
}

function lineEndBefore(text: string, lineStart: number): number {
  return text.slice(0, lineStart).endsWith("\r\n") ? lineStart - 2 : Math.max(0, lineStart - 1);
}

function isBetweenEntries(line: string, column: number): boolean {
  const content = line.trim();
  return content === "" || (content.startsWith("#") && line.indexOf("#") <= column);
}

function indentationStep(source: SourceIndex): number {
  for (const [path, { key }] of source.places) {
    const above = source.places.get(parentPath(path))?.key;
    if (key === undefined || above === undefined || isInFlow(source, path)) continue;
    const step = columnOf(source, key.start) - columnOf(source, above.start);
    if (step > 0 && source.lines.positionAt(key.start).line > source.lines.positionAt(above.start).line) return step;
  }
  return 2;
}
