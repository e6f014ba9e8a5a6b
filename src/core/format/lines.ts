import type { CST } from "yaml";
import type { Span, TextEdit } from "../source/span";
import { verbatimSpans } from "./tokens";

/** No spaces at the ends of lines, no blank line at the beginning, never two in a row, and a line break at the end. */
export function lineEdits(text: string, document: CST.Document): readonly TextEdit[] {
  const verbatim = verbatimSpans(document, text);
  const end = endOfWords(text);
  // What ends in a text over several lines ends as its author wants it.
  const endsVerbatim = verbatim.some((span) => span.end > end || (span.type === "block-scalar" && span.end === end));
  const isFree = (span: Span): boolean => (endsVerbatim || span.end <= end) && !verbatim.some((other) => span.start < other.end && other.start < span.end);
  return [...matches(/(?<![ \t])[ \t]+(?=\r?\n)/gu, text), ...matches(/(?<=\n[ \t]*\r?\n)(?:[ \t]*\r?\n)+/gu, text), ...matches(/^(?:[ \t]*\r?\n)+/gu, text)]
    .filter(isFree)
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(beginsBehind())
    .map((span): TextEdit => ({ span, text: "" }))
    .concat(endsVerbatim ? [] : [{ span: { start: end, end: text.length }, text: end === 0 ? "" : lineEnd(text) }]);
}

/** Keeps a span that none of those kept before it covers. */
function beginsBehind(): (span: Span) => boolean {
  let covered = 0;
  return ({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  };
}

function matches(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Where the last line has its last sign; wider spaces are signs like any others to YAML. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && " \t\r\n".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function lineEnd(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
