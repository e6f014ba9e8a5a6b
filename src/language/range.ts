import type { Position as LspPosition, Range } from "vscode-languageserver-types";
import type { Lines } from "../core/source/lines";
import type { Span } from "../core/source/span";

/** A stretch of text as editors count it: lines and characters from zero. */
export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: lspPosition(lines, start), end: lspPosition(lines, end) };
}

/** The offsets that a range of an editor covers. */
export function spanOfRange(lines: Lines, { start, end }: Range): Span {
  return { start: offsetOf(lines, start), end: offsetOf(lines, end) };
}

/** The offset of an editor's position; positions past the end are the end. */
export function offsetOf(lines: Lines, { line, character }: LspPosition): number {
  return lines.offsetAt({ line, column: character });
}

/** Whether two stretches share a character or touch, as a cursor at the end of a word touches it. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function lspPosition(lines: Lines, offset: number): LspPosition {
  const { line, column } = lines.positionAt(offset);
  return { line, character: column };
}
