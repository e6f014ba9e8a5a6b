import { type CST, Parser } from "yaml";
import type { Span } from "../source/span";

/** A smallest piece of YAML: a bracket, a space, a key, a comment. */
export interface Piece extends Span {
  readonly type: CST.Token["type"];
}

/** The documents of a text as the parser sees them, with nothing left out: one, unless the text is empty or several in one. */
export function documentsOf(text: string): readonly CST.Document[] {
  return [...new Parser().parse(text)].filter((token): token is CST.Document => token.type === "document");
}

/** Every piece below a token, in the order of the text. */
export function piecesOf(token: CST.Token): readonly Piece[] {
  switch (token.type) {
    case "document":
      return [...token.start.map(piece), ...below(token.value), ...(token.end ?? []).map(piece)];
    case "block-map":
    case "block-seq":
      return token.items.flatMap(piecesOfItem);
    case "flow-collection":
      return [piece(token.start), ...token.items.flatMap(piecesOfItem), ...token.end.map(piece)];
    case "block-scalar":
      return [...token.props.flatMap(piecesOf), textOf(token)];
    default:
      return "source" in token ? [piece(token), ...("end" in token ? (token.end ?? []).map(piece) : [])] : [];
  }
}

/** Every collection below a token, the outer ones first. */
export function collectionsOf(token: CST.Token | null | undefined): readonly CST.Token[] {
  if (token?.type === "document") return collectionsOf(token.value);
  if (token?.type !== "block-map" && token?.type !== "block-seq" && token?.type !== "flow-collection") return [];
  return [token, ...token.items.flatMap(({ key, value }) => [...collectionsOf(key), ...collectionsOf(value)])];
}

/** What stands between line breaks that matter: texts over several lines, whose spaces are the author's. */
export function verbatimSpans(document: CST.Document, text: string): readonly Piece[] {
  const isVerbatim = ({ type, start, end }: Piece): boolean => type === "block-scalar" || (scalars.has(type) && text.slice(start, end).includes("\n"));
  return piecesOf(document).filter(isVerbatim);
}

const scalars: ReadonlySet<string> = new Set(["scalar", "single-quoted-scalar", "double-quoted-scalar"]);

function piecesOfItem({ start, key, sep, value }: CST.CollectionItem): readonly Piece[] {
  return [...start.map(piece), ...below(key), ...(sep ?? []).map(piece), ...below(value)];
}

function below(token: CST.Token | null | undefined): readonly Piece[] {
  return token ? piecesOf(token) : [];
}

/** The lines of a text; the token itself begins with its mark, such as “|”. */
function textOf({ type, offset, props, source }: CST.BlockScalar): Piece {
  const start = props.flatMap(piecesOf).at(-1)?.end ?? offset;
  return { type, start, end: start + source.length };
}

function piece({ type, offset, source }: { readonly type: CST.Token["type"]; readonly offset: number; readonly source: string }): Piece {
  return { type, start: offset, end: offset + source.length };
}
