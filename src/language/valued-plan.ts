import type { Analysis } from "../core/analyse";
import { inputLines } from "../core/report/input-line";
import { outcomeLine } from "../core/report/outcome-line";
import type { Report } from "../core/report/report";
import { type Formats, formatsFor } from "../view/format/formats";
import { reportFormats } from "../view/format/report-formats";

/** A plan and what it is worth. */
export interface ValuedPlan {
  readonly analysis: Analysis;
  /** With the last good figures while the text is broken; outcomes and inputs are always those of the text as it stands. */
  readonly report: Report;
  /** As the report writes numbers. */
  readonly formats: Formats;
}

/** The plan for readers of a locale. */
export function valuedPlan(analysis: Analysis, report: Report, locale: string): ValuedPlan {
  const known = made.get(report);
  const formats = known?.locale === locale ? known : reportFormats(report, formatsFor(locale));
  made.set(report, formats);
  return { analysis, report: report.freshness.status === "kept" ? withOwnLines(report, analysis) : report, formats };
}

/** Hints, lenses and hovers on one report write numbers alike; making the formats takes longer than all hints. */
const made = new WeakMap<Report, Formats>();

/** What a plan says of baselines, targets, readings and inputs needs no figures. */
function withOwnLines(report: Report, { plan, source, references, assessments }: Analysis): Report {
  const outcomes = plan.outcomes.flatMap((outcome) => {
    const assessment = assessments.get(outcome.id);
    return assessment === undefined ? [] : [outcomeLine(outcome, assessment, source)];
  });
  return { ...report, outcomes, inputs: inputLines(plan, source, references) };
}
