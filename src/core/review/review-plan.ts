import type { Analysis } from "../analyse";
import { compareVersions } from "../changes/compare-versions";
import type { PlanVersions } from "../changes/plan-comparison";
import { findingLine } from "../report/finding-line";
import { suppressedLines } from "../report/suppressed-line";
import { fingerprintOf } from "../rules/fingerprint";
import type { FindingChanges, PlanReview } from "./plan-review";

/** Analyses the text of one version. */
export type AnalyseVersion = (text: string) => Analysis;

/** What became of one plan's file and what is wrong with it now, apart by whether the change brought it. */
export function reviewPlan(versions: PlanVersions, analyse: { readonly before: AnalyseVersion; readonly after: AnalyseVersion }): PlanReview {
  const seen: { before?: Analysis; after?: Analysis } = {};
  const comparison = compareVersions(versions, {
    before: (text) => (seen.before = analyse.before(text)),
    after: (text) => (seen.after = analyse.after(text)),
  });
  const { before, after } = seen;
  return { comparison, findings: compareFindings(before, after), suppressed: after === undefined ? [] : suppressedLines(after) };
}

/** Findings are known again by their fingerprints, each as often as it was there. */
function compareFindings(before: Analysis | undefined, after: Analysis | undefined): FindingChanges {
  const earlier = marked(before);
  const known = countOf(earlier.map(({ mark }) => mark));
  const later = marked(after).map((finding) => ({ ...finding, isKnown: take(known, finding.mark) }));
  const left = countOf(later.map(({ mark }) => mark));
  return {
    introduced: later.filter(({ isKnown }) => !isKnown).map(({ line }) => line),
    remaining: later.filter(({ isKnown }) => isKnown).map(({ line }) => line),
    resolved: earlier.filter(({ mark }) => !take(left, mark)).map(({ line }) => line),
  };
}

function marked(analysis: Analysis | undefined) {
  if (analysis === undefined) return [];
  const { findings, source } = analysis;
  return findings.map((finding) => ({ line: findingLine(finding, source), mark: JSON.stringify(fingerprintOf(finding, source)) }));
}

function countOf(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, mark: string): boolean {
  const left = counts.get(mark) ?? 0;
  counts.set(mark, left - 1);
  return left > 0;
}
