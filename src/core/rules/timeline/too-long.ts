import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { allowedWindow, windowOf } from "./window";

const usual = 14;

/** A proof of value is short enough to be finished. */
export const tooLong: Rule = {
  id: "too-long",
  category: "timeline",
  severity: { ...always("warning"), inWords: "warning; error above twice the longest that the organisation allows" },
  summary: "A plan takes at most 30 days, or what the organisation has settled.",
  why: "Broad and long evaluations end in fatigue: people change, priorities move, and the decision is taken by nobody. Two to four weeks are enough for one to three outcomes. The days of start and end both count; what an organisation allows is set once for all its plans.",
  fix: "Sets the end to the last working day that is not too late.",
  good: [
    { title: "14 days.", plan: "timeline: {start: 2026-03-03, end: 2026-03-16}" },
    { title: "30 days, the first and the last among them.", plan: "timeline: {start: 2026-06-01, end: 2026-06-30}" },
  ],
  bad: [
    {
      title: "Six weeks.",
      plan: "timeline: {start: 2026-03-03, end: 2026-04-13}",
      message: "42 days. Broad evaluations end in fatigue; 14 to 30 days is usual. End it by 2026-04-01, with fewer outcomes if need be.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-04-01}",
    },
    {
      title: "A quarter.",
      plan: "timeline: {start: 2026-03-01, end: 2026-05-31}",
      message: "92 days. Broad evaluations end in fatigue; 14 to 30 days is usual. End it by 2026-03-30, with fewer outcomes if need be.",
    },
  ],
  visit: {
    *plan({ plan, source, organisation }) {
      const window = windowOf(plan);
      const { longestPov } = organisation;
      if (window === undefined || window.days <= longestPov) return;
      const { end } = allowedWindow(window, organisation);
      yield {
        at: "timeline.end",
        message: `${fatigue(window.days, longestPov)} ${say`End it by ${end}, with fewer outcomes if need be.`}`,
        related: [{ message: say`It starts here.`, at: "timeline.start" }],
        ...(window.days > 2 * longestPov && { severity: "error" }),
        fixes: () => fixBy(say`End it on ${end}`, setValue(source, "timeline.end", end)),
      };
    },
  },
};

function fatigue(days: number, longest: number): string {
  if (longest > usual) return say`${days} days. Broad evaluations end in fatigue; ${usual} to ${longest} days is usual.`;
  if (longest === 1) return say`${days} days. Broad evaluations end in fatigue; at most 1 day is usual here.`;
  return say`${days} days. Broad evaluations end in fatigue; at most ${longest} days is usual here.`;
}
