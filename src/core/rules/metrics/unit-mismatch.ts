import { problemsOfKind } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { incomparablePairs } from "./incomparable";
import { unfitFactors } from "./unfit-factors";

/** Only what measures the same can be compared, and only what fits can be multiplied. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  category: "metrics",
  severity: always("error"),
  summary: "Numbers that are compared or multiplied have units that fit.",
  why: "Hours and percent cannot be compared, and hours times a head count is no money. Dimensions are checked before anything is computed, so a figure that appears is a figure that means something; minutes and hours are converted.",
  fix: "Converts the number, or writes the target as a reduction or an increase.",
  good: [
    { title: "Hours and minutes.", plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report}}" },
    { title: "A share of the baseline.", plan: "outcomes: {report-time: {baseline: 14 h/report, target: {reduction: 50 %}}}" },
  ],
  bad: [
    {
      title: "A percentage as the target of a time.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h
            target: 50 %
      `,
      message: "Baseline in h, target in %: these cannot be compared. Write both in one unit, such as h.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h
            target: {reduction: 50 %}
      `,
    },
    {
      title: "A target without what it is per.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min
      `,
      message: "Baseline in h/report, target in min: these cannot be compared. Write both in one unit, such as h/report.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
      `,
    },
    {
      title: "A time where a price is meant, in an input.",
      plan: yaml`
        inputs:
          rate: 68 h
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: rate}
      `,
      message: "rate must be money per time, such as 50 USD/h; this is a time.",
    },
    {
      title: "A time where a price is meant.",
      plan: "business_case: {costs: {training: {kind: internal, amount: 16 h}}}",
      message: "amount must be money or money per time, such as 30000 USD/year; this is a time.",
    },
  ],
  visit: { plan: unitMismatches },
};

/** Every pair of numbers whose units do not fit, each fault once. */
export function unitMismatches(subject: Subject): readonly Observation[] {
  const written = [...problemsOfKind(subject, "unit-mismatch"), ...incomparablePairs(subject)];
  return [...written, ...unfitFactors(subject, written)];
}
