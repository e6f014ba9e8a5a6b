import type { CST } from "yaml";
import type { TextEdit } from "../source/span";
import { type Piece, collectionsOf, piecesOf } from "./tokens";

/** One space behind a colon, a comma and a dash, none before a colon and inside brackets. */
export function spacingEdits(text: string, document: CST.Document): readonly TextEdit[] {
  const pieces = piecesOf(document).filter(({ start, end }) => end > start);
  const aligned = alignedSpaces(text, document);
  const brackets = flowPieces(document);
  return pieces.flatMap((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    if (piece.type !== "space") return missingSpace(piece, after, brackets);
    if (before === undefined || after === undefined || aligned.has(piece.start)) return [];
    const wanted = spaceBetween(before, after, brackets);
    return wanted === undefined || wanted === text.slice(piece.start, piece.end) ? [] : [{ span: piece, text: wanted }];
  });
}

/** What stands between two pieces with a space between them; undefined where that is the author's: indentation, and before comments. */
function spaceBetween(before: Piece, after: Piece, brackets: ReadonlySet<number>): string | undefined {
  if (lineEnds.has(before.type) || after.type === "comment") return undefined;
  if (after.type === "newline") return "";
  if (items.has(before.type) || wouldJoin(before, after)) return " ";
  if (isOpening(before) || endsItem(after)) return brackets.has(before.start) || brackets.has(after.start) ? "" : undefined;
  if (after.type === "map-value-ind") return "";
  return spaced.has(before.type) ? " " : undefined;
}

/** A colon or a comma right behind an alias, an anchor or a tag would be a part of its name. */
function wouldJoin(before: Piece, after: Piece): boolean {
  return names.has(before.type) && (after.type === "map-value-ind" || after.type === "comma");
}

/** JSON needs no space behind a comma or a colon; people do. */
function missingSpace(piece: Piece, after: Piece | undefined, brackets: ReadonlySet<number>): readonly TextEdit[] {
  const wantsOne = piece.type === "comma" || (piece.type === "map-value-ind" && brackets.has(piece.start));
  if (!wantsOne || after === undefined || ["space", "newline", "comma", "map-value-ind"].includes(after.type) || isClosing(after)) return [];
  return [{ span: { start: piece.end, end: piece.end }, text: " " }];
}

/** A text over several lines ends with a line break of its own. */
const lineEnds: ReadonlySet<string> = new Set(["newline", "block-scalar"]);
const names: ReadonlySet<string> = new Set(["alias", "anchor", "tag"]);
const items: ReadonlySet<string> = new Set(["explicit-key-ind", "seq-item-ind"]);
const spaced: ReadonlySet<string> = new Set(["map-value-ind", "comma"]);

function isOpening({ type }: Piece): boolean {
  return type === "flow-map-start" || type === "flow-seq-start";
}

function endsItem(piece: Piece): boolean {
  return isClosing(piece) || piece.type === "comma";
}

function isClosing({ type }: Piece): boolean {
  return type === "flow-map-end" || type === "flow-seq-end";
}

/** Where the pieces between brackets begin, the brackets too. */
function flowPieces(document: CST.Document): ReadonlySet<number> {
  const flows = collectionsOf(document).filter(({ type }) => type === "flow-collection");
  return new Set(flows.flatMap((flow) => piecesOf(flow).map(({ start }) => start)));
}

/** The spaces behind colons that put the values of a record into one column, at least one of them without a space to spare. */
function alignedSpaces(text: string, document: CST.Document): ReadonlySet<number> {
  const maps = collectionsOf(document).filter((token): token is CST.BlockMap => token.type === "block-map");
  return new Set(maps.flatMap((map) => alignedIn(text, map)));
}

function alignedIn(text: string, map: CST.BlockMap): readonly number[] {
  const columns = new Map<number, { readonly start: number; readonly width: number }[]>();
  for (const { sep, value } of map.items) {
    if (sep === undefined || value === undefined) continue;
    const colon = sep.findIndex(({ type }) => type === "map-value-ind");
    const space = sep[colon + 1];
    if (colon < 0 || space?.type !== "space" || sep[colon + 2] !== undefined) continue;
    const column = valueOffset(value) - (text.lastIndexOf("\n", valueOffset(value) - 1) + 1);
    columns.set(column, [...(columns.get(column) ?? []), { start: space.offset, width: space.source.length }]);
  }
  const groups = [...columns.values()].filter((group) => group.length > 1 && group.some(({ width }) => width === 1));
  return groups.flatMap((group) => group.map(({ start }) => start));
}

function valueOffset(value: CST.Token): number {
  return value.type === "flow-collection" ? value.start.offset : value.offset;
}
