import { numberPattern } from "../quantity/tokens";
import type { Span } from "../source/span";
import { withoutEnd } from "../texts/without-end";

/** A piece of a formula; the end of the text is one too, so that there is always a next one. */
export interface Token {
  readonly kind: "number" | "name" | "sign" | "other" | "end";
  readonly text: string;
  readonly span: Span;
}

/** A comma directly between digits stays part of the number, because nobody can say what it means. */
const digits = String.raw`${numberPattern}(?:,\d[\d_.]*)*`;
const word = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_-]*`;

/**
 * Splits a formula into numbers, names and signs; what is none of these is kept as “other”. Ids may hold hyphens, so
 * `a-b` is one name where there is such an id, and a difference where `a` is one.
 */
export function tokensOf(text: string, names: ReadonlySet<string>): readonly Token[] {
  const pattern = new RegExp(String.raw`(${digits})|(${word})|([-+*/(),%])|(\S)`, "gu");
  const tokens: Token[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, number, name, sign] = match;
    const written = name === undefined ? whole : nameAtStart(name, names);
    const kind = number !== undefined ? "number" : name !== undefined ? "name" : sign !== undefined ? "sign" : "other";
    pattern.lastIndex = match.index + written.length;
    tokens.push({ kind, text: written, span: { start: match.index, end: pattern.lastIndex } });
  }
  return [...tokens, { kind: "end", text: "", span: { start: text.length, end: text.length } }];
}

/** How long an id may be to be found in front of a hyphen; a hostile text could make the search slow otherwise. */
const longestInDifference = 100;

/** The word, when it is a name; else the longest of its beginnings that is one and ends before a hyphen. */
function nameAtStart(written: string, names: ReadonlySet<string>): string {
  if (names.has(written)) return written;
  for (let end = written.lastIndexOf("-", longestInDifference); end > 0; end = written.lastIndexOf("-", end - 1)) {
    const beginning = written.slice(0, end);
    if (names.has(beginning)) return beginning;
  }
  return withoutEnd(written, "-");
}
