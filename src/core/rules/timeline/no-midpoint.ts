import { appendItems } from "../../edit/append-items";
import { type IsoDate, addDays, daysBetween, workingDayUpTo } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { type Window, allowedWindow, windowOf } from "./window";

const most = numberOption("days", 10, "The most days in a row without a checkpoint.");

/** More checkpoints than these at once are no plan but a schedule. */
const mostAdded = 12;

/** Trouble shows while there is still time. */
export const noMidpoint: Rule = {
  id: "no-midpoint",
  category: "timeline",
  severity: from("agreed", "warning"),
  summary: "No more than 10 days pass without a checkpoint.",
  why: "Drift is cheap to correct in the first week and impossible in the last. Counted are the days that lie between the start, the checkpoints and the end, without those days themselves, because people meet on them anyway; so two weeks with a midpoint and four with a weekly review are fine. What has passed cannot be mended and is left alone; of a plan that is too long only the days that it may take are judged.",
  fix: "Adds checkpoints on working days, evenly between.",
  options: [most],
  good: [
    {
      title: "A midpoint.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, checkpoints: [{name: mid-point review, date: 2026-03-09}]}",
    },
    { title: "A short plan needs none.", plan: "timeline: {start: 2026-03-03, end: 2026-03-13}" },
  ],
  bad: [
    {
      title: "Two weeks without a look.",
      plan: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          checkpoints:
            - {name: executive readout, date: 2026-03-16, attendees: [osei]}
      `,
      message: "12 days with no checkpoint between 2026-03-03 and 2026-03-16: drift shows up too late. Add one in between.",
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          checkpoints:
            - {name: executive readout, date: 2026-03-16, attendees: [osei]}
            - {name: mid-point review, date: 2026-03-09}
      `,
    },
    {
      title: "A long time after the first checkpoint.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-25, checkpoints: [{name: kickoff, date: 2026-03-05}]}",
      message: "19 days with no checkpoint between 2026-03-05 and 2026-03-25: drift shows up too late. Add one in between.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-25, checkpoints: [{name: kickoff, date: 2026-03-05}, {name: mid-point review, date: 2026-03-11}, {name: mid-point review, date: 2026-03-18}]}",
    },
  ],
  visit: {
    *plan(subject) {
      const window = windowOf(subject.plan);
      if (window === undefined || isUnread(subject, "timeline.checkpoints")) return;
      const limit = subject.option(most);
      for (const [from, to] of gapsIn(allowedWindow(window, subject.organisation), subject)) {
        const days = daysBetween(from.date, to.date) - 1;
        if (days <= limit) continue;
        yield {
          at: from.at,
          message:
            days === 1
              ? say`1 day with no checkpoint between ${from.date} and ${to.date}: drift shows up too late. Add one in between.`
              : say`${days} days with no checkpoint between ${from.date} and ${to.date}: drift shows up too late. Add one in between.`,
          related: [{ message: say`The next day on which anybody looks.`, at: to.at }],
          fixes: () => checkpointsBetween(from.date, to.date, limit, subject),
        };
      }
    },
  },
};

interface Meeting {
  readonly date: IsoDate;
  readonly at: PlanPath;
}

/** Each day within the window on which people look at the work, with the next one; a gap that today lies in begins today. */
function gapsIn({ start, end }: Window, { plan, asOf = start }: Subject): readonly (readonly [from: Meeting, to: Meeting])[] {
  const checkpoints = (plan.timeline?.checkpoints ?? []).flatMap(({ date, path }) => (date === undefined || date < start || date > end ? [] : [{ date, at: `${path}.date` }]));
  const meetings = [{ date: start, at: "timeline.start" }, ...checkpoints, { date: end, at: "timeline.end" }].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return meetings.slice(1).flatMap((to, index) => {
    const from = meetings[index];
    return from === undefined ? [] : [[from.date < asOf ? { ...from, date: asOf } : from, to] as const];
  });
}

/** Moving to a working day makes a gap up to two days longer, so the pieces are planned shorter. */
function checkpointsBetween(from: IsoDate, to: IsoDate, limit: number, { source, organisation }: Subject): readonly Fix[] {
  const days = daysBetween(from, to);
  const pieces = Math.ceil(days / Math.max(limit - 2, 1));
  if (pieces - 1 > mostAdded) return [];
  const dates = Array.from({ length: pieces - 1 }, (_, index) => {
    const even = addDays(from, Math.floor((days * (index + 1)) / pieces));
    const working = workingDayUpTo(even, organisation.holidays);
    return working <= from ? even : working;
  });
  const items = [...new Set(dates)].map((date) => ({ name: "mid-point review", date }));
  return fixBy(items.length === 1 ? say`Add a checkpoint on ${items.map(({ date }) => date).join("")}` : say`Add ${items.length} checkpoints in between`, appendItems(source, "timeline.checkpoints", items));
}
