import type { Range } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { MovedTerm } from "../core/agreement/moved-terms";
import { placeOfTerm, readableMoves } from "../core/agreement/readable-moves";
import { keySpanOf, spanOf } from "../core/source/source-index";
import type { Span } from "../core/source/span";
import { withAnd } from "../core/texts/enumeration";
import { say } from "../core/texts/say";
import type { Formats } from "../view/format/formats";
import { plainLine } from "./plain-line";
import { rangeOf } from "./range";

/** A value that is another one than somebody agreed to, as editors mark it. */
export interface MovedValue {
  /** The value, or its key where it takes lines; of what is gone, the nearest key above it. */
  readonly range: Range;
  /** “Agreed as 12 min/report by R. Osei on 27 February 2026 · now 20 min/report”. */
  readonly words: string;
  /** Whether a finding at the same place says it too. */
  readonly isFound: boolean;
  /** Where the latest of these agreements stands. */
  readonly agreement: Range;
}

/** The values of a plan that are not any more as people agreed to them, in the order of its text; none while nobody can tell. */
export function movedValues(analysis: Analysis, formats: Formats): readonly MovedValue[] {
  const placed = readableMoves(analysis).terms.map((term) => ({ term, span: markOf(term, analysis) }));
  const { lines } = analysis.source;
  const lineOf = ({ start }: Span): number => lines.positionAt(start).line;
  const isAlone = (span: Span): boolean => placed.filter((other) => lineOf(other.span) === lineOf(span)).length === 1;
  return placed
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ term, span }) => movedValue(term, { span, isAlone: isAlone(span), analysis, formats }));
}

interface Placed {
  readonly span: Span;
  /** Whether nothing else on its line has moved, so that nobody needs to be told which value is meant. */
  readonly isAlone: boolean;
  readonly analysis: Analysis;
  readonly formats: Formats;
}

function movedValue(term: MovedTerm, { span, isAlone, analysis, formats }: Placed): readonly MovedValue[] {
  const [latest] = term.agreements;
  if (latest === undefined) return [];
  const { plan, source, findings } = analysis;
  const people = term.agreements.filter(({ date }) => date === latest.date).map(({ by }) => plan.people.find(({ id }) => id === by)?.name ?? by);
  const words = wordsOf(term, withAnd(people), formats.date(latest.date));
  const { path, label } = term.change;
  return [{
    range: rangeOf(source.lines, span),
    words: plainLine(isAlone ? words : `${label} · ${words}`),
    isFound: findings.some((finding) => finding.rule === "changed-since-agreed" && finding.path === placeOfTerm(source, path)),
    agreement: rangeOf(source.lines, keySpanOf(source, latest.at)),
  }];
}

function wordsOf({ change: { kind, label, before, after } }: MovedTerm, people: string, day: string): string {
  if (kind === "added") return say`Added since ${people} agreed on ${day}`;
  if (kind === "removed") return before === undefined ? say`Gone since ${people} agreed on ${day}: ${label}` : say`Gone since ${people} agreed on ${day}: ${label}, ${before}`;
  if (before === undefined || after === undefined) return say`Changed since ${people} agreed on ${day}`;
  return say`Agreed as ${before} by ${people} on ${day} · now ${after}`;
}

function markOf({ change }: MovedTerm, { source }: Analysis): Span {
  const place = placeOfTerm(source, change.path);
  const isWhole = change.before === undefined && change.after === undefined;
  const span = spanOf(source, place);
  return isWhole || /[\r\n]/u.test(source.text.slice(span.start, span.end)) ? keySpanOf(source, place) : span;
}
