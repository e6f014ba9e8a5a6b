import type { CST } from "yaml";
import type { TextEdit } from "../source/span";
import { type Piece, collectionsOf, piecesOf, verbatimSpans } from "./tokens";

/** Spaces for one level. */
const step = 2;

/** An entry of a record or list in block style: where its key or dash stands, and the column that it belongs to. */
interface Entry {
  readonly offset: number;
  readonly column: number;
  readonly wanted: number;
}

/** Two spaces for every level; what hangs below a line, such as a comment or the rest of a text, moves with it. */
export function indentationEdits(text: string, document: CST.Document): readonly TextEdit[] {
  const entries = entriesOf(text, document.value, 0);
  const comments = ownComments(document);
  const verbatim = verbatimSpans(document, text);
  return linesOf(text).flatMap(({ start, indent, content }) => {
    const isEmpty = content === "" && !verbatim.some((span) => span.start <= start && start < span.end);
    const first = start + indent;
    const wanted = isEmpty ? 0 : comments.has(first) ? commentColumn(first, indent, entries) : indent + shiftAt(first, entries);
    const column = Math.max(0, content === "" ? Math.min(indent, wanted) : wanted);
    return column === indent ? [] : [{ span: { start, end: first }, text: " ".repeat(column) }];
  });
}

/** How far the entry moves in which an offset stands. */
function shiftAt(offset: number, entries: readonly Entry[]): number {
  const own = entries[countUpTo(offset, entries) - 1];
  return own === undefined ? 0 : own.wanted - own.column;
}

/** How many entries begin at an offset or before it. */
function countUpTo(offset: number, entries: readonly Entry[]): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A comment stands with the entry that it precedes, or with the one above in whose column it is; else it moves with what is above it. */
function commentColumn(offset: number, column: number, entries: readonly Entry[]): number {
  const index = countUpTo(offset, entries);
  const next = entries[index];
  if (next?.column === column) return next.wanted;
  const above = entries.slice(0, index).findLast((entry) => entry.column === column);
  return above?.wanted ?? column + shiftAt(offset, entries);
}

function entriesOf(text: string, token: CST.Token | null | undefined, wanted: number): readonly Entry[] {
  if (token?.type !== "block-map" && token?.type !== "block-seq") return [];
  return token.items.flatMap((item) => {
    const offset = offsetOf(item);
    if (offset === undefined) return [];
    const column = offset - (text.lastIndexOf("\n", offset - 1) + 1);
    return [{ offset, column, wanted }, ...entriesOf(text, item.value, wanted + step)];
  });
}

/** Where an item begins to speak: its dash, its anchor or its key. */
function offsetOf({ start, key, sep }: CST.CollectionItem): number | undefined {
  const mark = start.find(({ type }) => !quiet.has(type));
  if (mark !== undefined) return mark.offset;
  if (key !== null && key !== undefined) return key.type === "flow-collection" ? key.start.offset : key.offset;
  return sep?.find(({ type }) => !quiet.has(type))?.offset;
}

const quiet: ReadonlySet<string> = new Set(["space", "newline", "comment"]);

/** Where comments begin that are not between brackets; those move with what is around them. */
function ownComments(document: CST.Document): ReadonlySet<number> {
  const flows = collectionsOf(document).filter(({ type }) => type === "flow-collection");
  const inside = new Set(flows.flatMap((flow) => piecesOf(flow).map(({ start }) => start)));
  const isOwn = ({ type, start }: Piece): boolean => type === "comment" && !inside.has(start);
  return new Set(piecesOf(document).filter(isOwn).map(({ start }) => start));
}

interface Line {
  readonly start: number;
  readonly indent: number;
  readonly content: string;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/^( *)([^\r\n]*)/gmu)].map(({ 1: spaces = "", 2: content = "", index }) => ({ start: index, indent: spaces.length, content }));
}
