import assert from "node:assert/strict";
import { type Analysis, analyse } from "../../../src/core/analyse";
import { glance } from "../../../src/core/portfolio/glance";
import { summarise } from "../../../src/core/portfolio/summarise";
import { buildReport } from "../../../src/core/report/build-report";
import type { Span } from "../../../src/core/source/span";
import { asOf } from "./claim";
import { isSameData, lostInJson } from "./plain-data";

/** Any text is read, judged, valued and reported, twice alike: every place is one of the text, and the report is plain data with finite numbers. */
export function analysis(text: string): void {
  const first = analyse(text, asOf);
  placesAreIn(first, text);
  assert.deepEqual(first.findings.filter(({ failure }) => failure), [], "A rule failed.");
  const report = buildReport(first);
  const again = analyse(text, asOf);
  assert.ok(isSameData(again.findings, first.findings), "Other findings the second time.");
  assert.ok(isSameData(buildReport(again), report), "Another report the second time.");
  assert.deepEqual(lostInJson(report, "report"), []);
  assert.deepEqual(lostInJson(summarise(first), "summary"), []);
  assert.deepEqual(lostInJson(glance(text, asOf), "glance"), []);
}

function placesAreIn({ findings, suppressed, problems, source, texts, references }: Analysis, text: string): void {
  const isIn = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
  const spans: readonly (readonly [what: string, span: Span | undefined])[] = [
    ...[...findings, ...suppressed.map(({ finding }) => finding)].flatMap(({ rule, span, related, fixes }) =>
      [span, ...related.map((other) => other.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))].map((one) => [rule, one] as const),
    ),
    ...problems.flatMap(({ message, span, correction }) => [span, ...(correction?.edits ?? []).map((edit) => edit.span)].map((one) => [message, one] as const)),
    ...[...source.places].flatMap(([path, { key, value }]) => [[path, key] as const, [path, value] as const]),
    ...texts.flatMap(({ path, text: words, spanOf }) => [[path, spanOf({ start: 0, end: words.length })] as const, [path, spanOf({ start: 0, end: Math.min(1, words.length) })] as const]),
    ...references.map(({ path, within }) => [path, within?.span] as const),
  ];
  for (const [what, span] of spans) assert.ok(span === undefined || isIn(span), `${what}: ${JSON.stringify(span)} is not in a text of ${text.length}.`);
}
