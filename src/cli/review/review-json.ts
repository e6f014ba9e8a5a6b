import type { IsoDate } from "../../core/quantity/calendar";
import type { PlanReview, Review } from "../../core/review/plan-review";
import type { Severity } from "../../core/rules/severity";
import { wholeJsonText } from "../../export/json-text";
import { comparedPlanJson, comparisonJson } from "../comparison-json";

/** What `pov review --format json` prints: what `pov diff` does, with what was found, and why the review fails. */
export function reviewJson({ base, head, plans, notes = [] }: Review, asOf: IsoDate, failures: readonly string[]): string {
  const compared = comparisonJson({ base, head, plans: plans.map(({ comparison }) => comparison), notes }, asOf);
  return wholeJsonText({ ...compared, plans: plans.map(reviewedPlanJson), failures, summary: summaryJson(plans) });
}

function reviewedPlanJson({ comparison, findings, suppressed }: PlanReview) {
  return { ...comparedPlanJson(comparison), findings, suppressed };
}

function summaryJson(plans: readonly PlanReview[]) {
  return {
    introduced: countsJson(plans.flatMap(({ findings }) => findings.introduced)),
    remaining: countsJson(plans.flatMap(({ findings }) => findings.remaining)),
    resolved: countsJson(plans.flatMap(({ findings }) => findings.resolved)),
    suppressed: plans.flatMap(({ suppressed }) => suppressed).length,
  };
}

function countsJson(findings: readonly { readonly severity: Severity }[]) {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), hints: count("hint") };
}
