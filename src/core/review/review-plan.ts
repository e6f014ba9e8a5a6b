import type { Analysis } from "../analyse";
import { compareVersions } from "../changes/compare-versions";
import type { PlanComparison, PlanVersions } from "../changes/plan-comparison";
import { findingLine } from "../report/finding-line";
import type { FindingLine } from "../report/report";
import { suppressedLines } from "../report/suppressed-line";
import type { Finding } from "../rules/finding";
import { compareFindings } from "./compare-findings";
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
  return { comparison, findings: findingChanges(comparison, before, after), suppressed: after === undefined ? [] : suppressedLines(after) };
}

/** What is gone with its plan, or cannot be seen in one that no longer reads, is not resolved. */
function findingChanges(comparison: PlanComparison, before: Analysis | undefined, after: Analysis | undefined): FindingChanges {
  const { introduced, remaining, resolved } = compareFindings(before, after);
  const isLost = comparison.kind === "removed" || (comparison.kind === "unreadable" && comparison.side === "after");
  return { introduced: linesIn(after, introduced), remaining: linesIn(after, remaining), resolved: isLost ? [] : linesIn(before, resolved) };
}

function linesIn(analysis: Analysis | undefined, findings: readonly Finding[]): readonly FindingLine[] {
  return analysis === undefined ? [] : findings.map((finding) => findingLine(finding, analysis.source));
}
