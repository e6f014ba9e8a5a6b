import { type Document, visit } from "yaml";
import { aliasTargetsIn } from "./alias-targets";
import type { Problem } from "./problem";
import type { Span } from "./span";

/**
 * The problems, with no correction safe any more that changes what an alias repeats elsewhere: what one place needs may be
 * wrong for the other, as where a title is an amount too. Somebody has to look at it.
 */
export function withSharedLookedAt(problems: readonly Problem[], document: Document): readonly Problem[] {
  if (!problems.some(({ correction }) => correction?.safe === true)) return problems;
  const shared = sharedSpans(document);
  return problems.map((problem) => {
    const { correction } = problem;
    const isShared = correction?.safe === true && correction.edits.some(({ span }) => touches(span, shared));
    return isShared ? { ...problem, correction: { ...correction, safe: false } } : problem;
  });
}

/** Where the values stand for which aliases stand, in order and apart: one within another is left out. */
function sharedSpans(document: Document): readonly Span[] {
  const targetOf = aliasTargetsIn(document);
  const spans: Span[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const [start, end] = targetOf(alias)?.range ?? [0, 0];
      spans.push({ start, end });
    },
  });
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  let covered = 0;
  return spans.filter(({ end }) => {
    const isApart = end > covered;
    covered = Math.max(covered, end);
    return isApart;
  });
}

/** Halves the spans until one is left: there may be as many of them as of corrections. */
function touches({ start, end }: Span, apart: readonly Span[]): boolean {
  let [first, last] = [0, apart.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    const span = apart[middle];
    if (span !== undefined && span.end <= start) first = middle + 1;
    else last = middle;
  }
  const next = apart[first];
  return next !== undefined && next.start < end;
}
