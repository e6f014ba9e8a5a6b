import type { Position, SelectionRange } from "vscode-languageserver-types";
import type { Analysis } from "../../core/analyse";
import { type PlanPath, parentPath } from "../../core/source/plan-path";
import { type SourceIndex, pathAt } from "../../core/source/source-index";
import type { Span } from "../../core/source/span";
import { offsetOf, rangeOf } from "../range";

/** What a selection at each position grows to: the word, its value, key and value, the record around it, its section, the document. */
export function selectionRanges({ source }: Analysis, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetOf(source.lines, position);
    const spans = growing([wordAt(source.text, offset), ...partsAround(source, offset), { start: 0, end: source.text.length }]);
    return nested(spans.reverse(), source);
  });
}

/** The word at an offset; nothing but the offset where there is none. */
function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{M}\p{N}_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? "";
  const after = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";
  return { start: offset - before.length, end: offset + after.length };
}

/** Key or value, both, and the same of everything around them. */
function partsAround(source: SourceIndex, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (let path: PlanPath = pathAt(source, offset); path !== ""; path = parentPath(path)) {
    const place = source.places.get(path);
    if (place === undefined) continue;
    const value = trimmed(place.value, source.text);
    const { key = value } = place;
    const quoted = [key, value].filter(({ start, end }) => /^["']./u.test(source.text.slice(start, end)));
    spans.push(...quoted.map(({ start, end }) => ({ start: start + 1, end: end - 1 })), key, value, { start: startOfItem(key.start, source.text), end: Math.max(key.end, value.end) });
  }
  return spans.filter(({ start, end }) => start <= offset && offset <= end);
}

/** The dash of a list item belongs to it. */
function startOfItem(start: number, text: string): number {
  return start - (/-[^\S\r\n]+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0);
}

/** Blocks end behind their last line break. */
function trimmed({ start, end }: Span, text: string): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Each of them that holds all before it and more. */
function growing(spans: readonly Span[]): Span[] {
  return spans.reduce<Span[]>((grown, span) => {
    const last = grown.at(-1);
    if (last === undefined) return [span];
    const holds = span.start <= last.start && last.end <= span.end;
    return holds && span.end - span.start > last.end - last.start ? [...grown, span] : grown;
  }, []);
}

/** The widest first in, the narrowest out. */
function nested(spans: readonly Span[], { lines }: SourceIndex): SelectionRange {
  const [widest = { start: 0, end: 0 }, ...narrower] = spans;
  return narrower.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(lines, span), parent }), { range: rangeOf(lines, widest) });
}
