import { setValue } from "../../edit/set-value";
import { type IsoDate, daysBetween, nextWorkingDay } from "../../quantity/calendar";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import { buyingRoles, customersWith, nameOf } from "../people/customer-people";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";

const most = numberOption("days", 30, "The most days from the end to the decision.");

/** Somebody decides, on a day that is near. */
export const deciderDate: Rule = {
  id: "decider-date",
  category: "commitment",
  severity: from("agreed", "warning"),
  summary: `One person decides, within ${most.default} days of the end.`,
  why: "What nobody decides is not decided, and what is not decided soon is overtaken by the next budget. The numbers are fresh and the people are in the room at the end; a day in the same week or the next is usual. What is missing, the person and the day, is said one by one.",
  fix: "Names the buyer, or sets the third working day after the end.",
  options: [most],
  good: [
    { title: "A person and a day.", plan: "timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {decided_by: osei, date: 2026-03-18}" },
    { title: "The last day that is near enough.", plan: "timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {decided_by: osei, date: 2026-04-15}" },
  ],
  bad: [
    {
      title: "A decision far away.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-13}\ndecision: {decided_by: osei, date: 2026-04-29}",
      message: "Decision due 47 days after the end. Interest fades and budgets move on: decide within 30 days.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-13}\ndecision: {decided_by: osei, date: 2026-03-18}",
    },
    {
      title: "A decision without a day.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {decided_by: osei}",
      message: "The decision has no date, so it can wait for ever. Book a day within 30 days of the end.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-16}\ndecision: {decided_by: osei, date: 2026-03-19}",
    },
    {
      title: "A decision by nobody.",
      plan: "decision: {date: 2026-03-18}",
      message: "Nobody is named to decide, so nobody will. Write in decided_by the one person who says yes or no.",
      fixed: "decision: {decided_by: osei, date: 2026-03-18}",
    },
  ],
  visit: {
    *plan(subject) {
      const { decision } = subject.plan;
      if (decision === undefined && isUnread(subject, "decision")) return;
      if (decision?.decided_by === undefined && !isUnread(subject, "decision.decided_by")) yield noDecider(subject);
      if (decision?.date !== undefined) yield* late(decision.date, subject);
      else if (!isUnread(subject, "decision.date")) yield noDate(subject);
    },
  },
};

function noDecider({ plan, source }: Subject): Observation {
  const at = "decision.decided_by";
  return {
    at,
    onKey: true,
    message: say`Nobody is named to decide, so nobody will. Write in decided_by the one person who says yes or no.`,
    fixes: () => customersWith(buyingRoles, plan).flatMap((buyer) => fixBy(say`Write that ${nameOf(buyer)} decides`, setValue(source, at, buyer.id))),
  };
}

function noDate(subject: Subject): Observation {
  const days = subject.option(most);
  const message =
    days === 1
      ? say`The decision has no date, so it can wait for ever. Book a day within 1 day of the end.`
      : say`The decision has no date, so it can wait for ever. Book a day within ${days} days of the end.`;
  return { at: "decision.date", onKey: true, message, fixes: () => setDate(subject) };
}

function* late(date: IsoDate, subject: Subject): Iterable<Observation> {
  const { end } = subject.plan.timeline ?? {};
  const limit = subject.option(most);
  const days = end === undefined ? 0 : daysBetween(end, date);
  if (days <= limit) return;
  yield {
    at: "decision.date",
    message: `${dueAfter(days)} ${decideWithin(limit)}`,
    related: [{ message: say`The work ends here.`, at: "timeline.end" }],
    fixes: () => setDate(subject),
  };
}

/** Long enough to read the numbers once more, soon enough to remember them. */
function setDate({ plan, source, organisation }: Subject): readonly Fix[] {
  const end = plan.timeline?.end;
  if (end === undefined) return [];
  const { holidays } = organisation;
  const date = [1, 2, 3].reduce((reached) => nextWorkingDay(reached, holidays), end);
  return fixBy(say`Set the decision to ${date}, the third working day after the end`, setValue(source, "decision.date", date));
}

function dueAfter(days: number): string {
  return days === 1 ? say`Decision due 1 day after the end.` : say`Decision due ${days} days after the end.`;
}

function decideWithin(days: number): string {
  return days === 1 ? say`Interest fades and budgets move on: decide within 1 day.` : say`Interest fades and budgets move on: decide within ${days} days.`;
}
