import type { Measurement } from "../../plan/sections/measurement";
import { type IsoDate, daysBetween } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { numberOption } from "../option";
import type { Rule } from "../rule";
import { always } from "../severity";
import { quoted } from "../wording";
import { yaml } from "../yaml";

const most = numberOption("days", 7, "The most days without a reading while the plan is running.");

/** Silence comes before a proof of value goes wrong. */
export const stale: Rule = {
  id: "stale",
  category: "measurement",
  severity: always("warning"),
  options: [most],
  summary: `While a plan is running, no outcome goes more than ${most.default} days without a reading.`,
  why: "When the work goes well, people send numbers. When nobody does, they have stopped using it, or stopped believing in it, and there are days left to find out which. After the end of the timeline nothing is said, because then the plan is overdue and not silent; an outcome that was never measured is reported as such.",
  good: [
    {
      title: "A reading this week.",
      plan: "status: running\noutcomes: {report-time: {measurements: [{date: 2026-03-06, value: 19 min/report}]}}",
      asOf: "2026-03-13",
    },
  ],
  bad: [
    {
      title: "None for more than a week.",
      plan: yaml`
        status: running
        outcomes:
          report-time:
            metric: effort per report
            measurements:
              - {date: 2026-03-04, value: 40 min/report}
              - {date: 2026-03-05, value: 19 min/report}
      `,
      asOf: "2026-03-13",
      message: "No reading for 8 days. Silence is the early warning: measure “effort per report” again, or find out why nobody does.",
    },
  ],
  visit: {
    *outcome({ id, metric, measurements }, { plan, status, asOf, option }) {
      const { end = asOf } = plan.timeline ?? {};
      const last = status === "running" ? latestOf(measurements) : undefined;
      if (last === undefined || asOf === undefined || (end !== undefined && asOf > end)) return;
      const days = daysBetween(last.date, asOf);
      if (days <= option(most)) return;
      yield {
        at: `${last.path}.date`,
        message: messageOn(days, quoted(metric?.name ?? id)),
      };
    },
  },
};

function messageOn(days: number, name: string): string {
  return days === 1
    ? say`No reading for 1 day. Silence is the early warning: measure ${name} again, or find out why nobody does.`
    : say`No reading for ${days} days. Silence is the early warning: measure ${name} again, or find out why nobody does.`;
}

/** The last reading by its date; undefined when one of them has no date that can be read, which may be the last. */
function latestOf(measurements: readonly Measurement[]): { readonly path: PlanPath; readonly date: IsoDate } | undefined {
  const dated = measurements.flatMap(({ path, date }) => (date === undefined ? [] : [{ path, date }]));
  return dated.length < measurements.length ? undefined : dated.toSorted((a, b) => daysBetween(b.date, a.date)).at(-1);
}
