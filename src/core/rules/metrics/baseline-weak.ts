import { type Period, daysBetween } from "../../quantity/calendar";
import { numberOption } from "../option";
import type { Rule } from "../rule";
import { from } from "../severity";

const samples = numberOption("samples", 5, "The fewest samples that a baseline rests on.");
const days = numberOption("days", 180, "The most days between the end of the baseline's period and the start.");

/** What everything is compared with has to hold. */
export const baselineWeak: Rule = {
  id: "baseline-weak",
  category: "metrics",
  strict: true,
  severity: from("agreed", "warning"),
  options: [samples, days],
  summary: `A baseline rests on at least ${samples.default} samples that are no older than ${days.default} days at the start.`,
  why: "Every gain is a difference to the baseline. With three readings one bad week decides it, and what was measured last spring is no longer how the work is done. A baseline that does not say how many samples it has, or when they were taken, is left alone.",
  good: [
    {
      title: "Enough of them, and of this winter.",
      plan: "outcomes: {report-time: {baseline: {value: 14 h/report, samples: 24, period: 2026-01-05/2026-02-13}}}",
    },
  ],
  bad: [
    {
      title: "Two reports.",
      plan: "outcomes: {report-time: {baseline: {value: 14 h/report, samples: 2, period: 2026-02-02/2026-02-13}}}",
      message: "Baseline rests on 2 samples from 2026-02-02 to 2026-02-13: one odd reading would decide it. Take at least 5.",
    },
    {
      title: "From a year ago.",
      plan: "outcomes: {report-time: {baseline: {value: 14 h/report, samples: 24, period: 2025-01-06/2025-02-14}}}",
      message: "Baseline rests on 24 samples from 2025-01-06 to 2025-02-14, 382 days before the start: the work may have changed since. Measure it again.",
    },
  ],
  visit: {
    *outcome({ path, baseline }, { plan, option }) {
      const { samples: taken, period } = baseline ?? {};
      const start = plan.timeline?.start;
      const age = period === undefined || start === undefined ? 0 : daysBetween(period.end, start);
      const old = age > option(days) ? `, ${age} days before the start` : "";
      if (taken !== undefined && taken < option(samples)) {
        yield { at: `${path}.baseline.samples`, message: `${weak(taken, period)}${old}: one odd reading would decide it. Take at least ${option(samples)}.` };
      } else if (old !== "") {
        yield { at: `${path}.baseline.period`, message: `${weak(taken, period)}${old}: the work may have changed since. Measure it again.` };
      }
    },
  },
};

function weak(taken: number | undefined, period: Period | undefined): string {
  const readings = taken === undefined ? "readings" : `${taken} ${taken === 1 ? "sample" : "samples"}`;
  return `Baseline rests on ${readings}${period === undefined ? "" : ` from ${period.start} to ${period.end}`}`;
}
