import { appendItems } from "../../edit/append-items";
import { measuredUnit } from "../../measurement/measurement-form";
import type { Status } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import { daysBetween, inclusiveDays } from "../../quantity/calendar";
import { withId } from "../../shape/map";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { windowOf } from "../timeline/window";
import { isUnread } from "../unread";
import { blank, quoted } from "../wording";
import { yaml } from "../yaml";

/** What was never measured was never proved. */
export const notMeasured: Rule = {
  id: "not-measured",
  category: "measurement",
  severity: { at: (status) => (isOver(status) ? "error" : "warning"), inWords: "warning; error from concluded" },
  summary: "By half time every outcome has been measured at least once.",
  why: "The first reading always brings a surprise: the log is missing, the people are away, the unit is another one. At half time there is still time to mend it, at the readout there is none. Half time is over when half of the days are; before a plan is agreed nothing is asked for, and from concluded on the day does not matter.",
  fix: "Adds a measurement to fill in.",
  good: [
    {
      title: "One reading before half time.",
      plan: "status: running\noutcomes: {report-time: {baseline: 14 h/report, measurements: [{date: 2026-03-09, value: 19 min/report, by: lindt}]}}",
      asOf: "2026-03-12",
    },
    { title: "Half of the days are still to come.", plan: "status: running\noutcomes: {report-time: {baseline: 14 h/report}}", asOf: "2026-03-09" },
  ],
  bad: [
    {
      title: "Half of the days are gone.",
      plan: yaml`
        status: running
        outcomes:
          report-time:
            owner: lindt
            baseline: 14 h/report
            target: 12 min/report
      `,
      asOf: "2026-03-12",
      message: "Day 10 of 14: “report-time” has never been measured. Take the first reading now, while there is time to mend what it shows.",
      fixed: yaml`
        status: running
        outcomes:
          report-time:
            owner: lindt
            baseline: 14 h/report
            target: 12 min/report
            measurements: [{date: 2026-03-12, value: ____ min/report, by: lindt}]
      `,
    },
    {
      title: "The end, and no number.",
      plan: yaml`
        status: concluded
        outcomes:
          report-time:
            owner: lindt
            baseline: 14 h/report
            target: 12 min/report
      `,
      message: "The plan is concluded and “report-time” has never been measured, so nothing was proved of it. Add what was measured, or move it to scope.later.",
      fixed: yaml`
        status: concluded
        outcomes:
          report-time:
            owner: lindt
            baseline: 14 h/report
            target: 12 min/report
            measurements: [{date: ____, value: ____ min/report, by: lindt}]
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { id, path, metric, measurements } = outcome;
      const at = `${path}.measurements`;
      if (measurements.length > 0 || isUnread(subject, at)) return;
      const message = whenUnmeasured(quoted(metric?.name ?? id), subject);
      if (message !== undefined) yield { at, onKey: true, message, fixes: () => fixBy(say`Add a measurement to fill in`, appendItems(subject.source, at, [stub(outcome, subject)])) };
    },
  },
};

function isOver(status: Status): boolean {
  return status === "concluded" || status === "closed";
}

function whenUnmeasured(name: string, { status, plan, asOf }: Subject): string | undefined {
  if (isOver(status)) return say`The plan is ${status} and ${name} has never been measured, so nothing was proved of it. Add what was measured, or move it to scope.later.`;
  const window = windowOf(plan);
  if (window === undefined || asOf === undefined || status === "draft" || status === "proposed") return undefined;
  const { start, end, days } = window;
  if (daysBetween(start, asOf) * 2 < days) return undefined;
  if (asOf > end) return say`The end was on ${end}, and ${name} has never been measured. Take a reading before anybody decides.`;
  return say`Day ${inclusiveDays(start, asOf)} of ${days}: ${name} has never been measured. Take the first reading now, while there is time to mend what it shows.`;
}

/** Of a concluded plan nobody knows on which day it was measured. */
function stub(outcome: Outcome, { plan, status, asOf }: Subject): Readonly<Record<string, string>> {
  const unit = measuredUnit(outcome)?.text ?? "";
  const owner = withId(plan.people, outcome.owner);
  return {
    date: isOver(status) ? blank : (asOf ?? blank),
    value: `${blank} ${unit}`.trim(),
    ...(owner !== undefined && { by: owner.id }),
  };
}
