import { setValue } from "../../edit/set-value";
import { daysBetween } from "../../quantity/calendar";
import type { TextEdit } from "../../source/span";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";

/** How long a decision may take after the end. */
const daysToDecide = 30;

/** What has ended is decided. */
export const overdue: Rule = {
  id: "overdue",
  category: "timeline",
  severity: always("error"),
  summary: "A plan whose end has passed is no longer running, and is decided within 30 days.",
  why: "A proof that runs past its end without a word has stopped being one: nobody expects a decision any more. Decide, agree on a new end in writing, or stop and say so. A plan counts as decided once it has a result or is closed, whatever the result is.",
  fix: "Sets the status to concluded; after 30 days, closes the plan without a decision.",
  good: [
    { title: "The last day is still in time.", plan: "status: running", asOf: "2026-03-16" },
    { title: "A decision may take some days.", plan: "status: concluded", asOf: "2026-04-15" },
    { title: "It is decided.", plan: "status: concluded\nresult: no-go", asOf: "2026-12-31" },
  ],
  bad: [
    {
      title: "Running after its end.",
      plan: "status: running",
      asOf: "2026-03-20",
      message: "Ended 4 days ago and still running. Decide, extend on paper, or stop.",
      fixed: "status: concluded",
    },
    {
      title: "Undecided after a month.",
      plan: "status: concluded",
      asOf: "2026-04-30",
      message: "Ended 45 days ago and still undecided. Decide, extend on paper, or stop.",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, status, asOf, source } = subject;
      const end = plan.timeline?.end;
      if (end === undefined || asOf === undefined || end >= asOf || isUnread(subject, "status")) return;
      const days = daysBetween(end, asOf);
      const isUndecided = days > daysToDecide && !isDecided(subject);
      if (status !== "running" && !isUndecided) return;
      yield {
        at: "timeline.end",
        message: messageOn(days, status === "running"),
        fixes: () => (isUndecided ? fixBy(say`Close it without a decision`, closed(subject)) : fixBy(say`Set status: concluded`, setValue(source, "status", "concluded"))),
      };
    },
  },
};

function messageOn(days: number, isRunning: boolean): string {
  if (days === 1) {
    return isRunning
      ? say`Ended 1 day ago and still running. Decide, extend on paper, or stop.`
      : say`Ended 1 day ago and still undecided. Decide, extend on paper, or stop.`;
  }
  return isRunning
    ? say`Ended ${days} days ago and still running. Decide, extend on paper, or stop.`
    : say`Ended ${days} days ago and still undecided. Decide, extend on paper, or stop.`;
}

function isDecided(subject: Subject): boolean {
  return subject.plan.result !== undefined || subject.status === "closed" || isUnread(subject, "result");
}

function closed({ source }: Subject): readonly TextEdit[] {
  return [...(setValue(source, "status", "closed") ?? []), ...(setValue(source, "result", "no-decision") ?? [])];
}
