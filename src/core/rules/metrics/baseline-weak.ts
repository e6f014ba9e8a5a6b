import { type Period, daysBetween } from "../../quantity/calendar";
import { say } from "../../texts/say";
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
      const isOld = age > option(days);
      const rest = basis(taken, period, isOld ? age : undefined);
      if (taken !== undefined && taken < option(samples)) {
        yield { at: `${path}.baseline.samples`, message: say`Baseline rests on ${rest}: one odd reading would decide it. Take at least ${option(samples)}.` };
      } else if (isOld) {
        yield { at: `${path}.baseline.period`, message: say`Baseline rests on ${rest}: the work may have changed since. Measure it again.` };
      }
    },
  },
};

/** “24 samples from 2025-01-06 to 2025-02-14, 382 days before the start” */
function basis(taken: number | undefined, period: Period | undefined, age: number | undefined): string {
  const readings = taken === undefined ? say`readings` : taken === 1 ? say`1 sample` : say`${taken} samples`;
  if (period === undefined) return readings;
  return age === undefined ? say`${readings} from ${period.start} to ${period.end}` : say`${readings} from ${period.start} to ${period.end}, ${age} days before the start`;
}
