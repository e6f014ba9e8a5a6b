import { appendItems } from "../../edit/append-items";
import { type IsoDate, addDays, daysBetween, workingDayUpTo } from "../../quantity/calendar";
import type { Person } from "../../plan/sections/person";
import type { Timeline } from "../../plan/sections/timeline";
import { withNor } from "../../texts/enumeration";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { buyingRoles, customersWith, nameOf } from "../people/customer-people";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { type Window, allowedWindow, windowOf } from "./window";
import { isConcluded } from "./is-concluded";

/** The part of the window, in tenths, after which a checkpoint can show the result. */
const lateTenths = 8;

type Checkpoint = Timeline["checkpoints"][number];

/** Whoever pays sees the result while everybody is still there. */
export const noReadout: Rule = {
  id: "no-readout",
  category: "timeline",
  severity: from("agreed", "warning"),
  summary: "The sponsor or the economic buyer attends a checkpoint in the last fifth of the time, or after it.",
  why: "A result that the sponsor has not seen decides nothing, and calendars of sponsors are full: a readout that is not booked at the start slips by weeks. Who sponsors is asked by other rules; this one waits until somebody does, and until everybody who attends is known. The time of a plan that is too long is what it may take. Of a plan that is concluded nothing is asked: it comes too late.",
  fix: "Adds a readout on the last working day, or the sponsor to the checkpoint that is there.",
  good: [
    {
      title: "The sponsor is at the last checkpoint.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, checkpoints: [{name: executive readout, date: 2026-03-16, attendees: [osei, kim]}]}",
    },
    {
      title: "A readout some days after the end.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, checkpoints: [{name: executive readout, date: 2026-03-19, attendees: [osei]}]}",
    },
  ],
  bad: [
    {
      title: "The sponsor only comes to the kickoff.",
      plan: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-15
          checkpoints:
            - {name: kickoff, date: 2026-03-03, attendees: [osei, lindt]}
      `,
      message: "The sponsor never sees the result: R. Osei is at no checkpoint from 2026-03-13 on. Book the readout now.",
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-15
          checkpoints:
            - {name: kickoff, date: 2026-03-03, attendees: [osei, lindt]}
            - {name: executive readout, date: 2026-03-13, attendees: [osei]}
      `,
    },
    {
      title: "A readout without the sponsor.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, checkpoints: [{name: readout, date: 2026-03-16, attendees: [lindt]}]}",
      message: "The sponsor never sees the result: R. Osei is at no checkpoint from 2026-03-14 on. Book the readout now.",
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-16, checkpoints: [{name: readout, date: 2026-03-16, attendees: [lindt, osei]}]}",
    },
  ],
  visit: {
    *plan(subject) {
      if (isConcluded(subject.status)) return;
      const whole = windowOf(subject.plan);
      const sponsors = customersWith(buyingRoles, subject.plan);
      if (whole === undefined || sponsors.length === 0 || isUnread(subject, "timeline.checkpoints")) return;
      const window = allowedWindow(whole, subject.organisation);
      const lateFrom = addDays(window.start, Math.ceil((daysBetween(window.start, window.end) * lateTenths) / 10));
      const late = (subject.plan.timeline?.checkpoints ?? []).filter(({ date }) => date !== undefined && date >= lateFrom);
      if (late.some(({ attendees }) => attendees.some((id) => isOneOf(sponsors, id) || !isOneOf(subject.plan.people, id)))) return;
      yield {
        at: "timeline.checkpoints",
        onKey: true,
        message: absent(sponsors, lateFrom),
        fixes: () => invitation(late.at(-1), sponsors, { window, lateFrom }, subject),
      };
    },
  },
};

function absent(sponsors: readonly Person[], lateFrom: IsoDate): string {
  const names = withNor(sponsors.map(nameOf));
  return sponsors.length === 1
    ? say`The sponsor never sees the result: ${names} is at no checkpoint from ${lateFrom} on. Book the readout now.`
    : say`The sponsor never sees the result: neither ${names} is at a checkpoint from ${lateFrom} on. Book the readout now.`;
}

function isOneOf(people: readonly Person[], id: string): boolean {
  return people.some((person) => person.id === id);
}

function invitation(readout: Checkpoint | undefined, [sponsor]: readonly Person[], { window, lateFrom }: { readonly window: Window; readonly lateFrom: IsoDate }, { source, organisation }: Subject): readonly Fix[] {
  if (sponsor === undefined) return [];
  if (readout !== undefined) return fixBy(say`Add ${nameOf(sponsor)} to “${readout.name ?? say`readout`}”`, appendItems(source, `${readout.path}.attendees`, [sponsor.id]));
  const working = workingDayUpTo(window.end, organisation.holidays);
  const date = working < lateFrom ? window.end : working;
  return fixBy(say`Add a readout on ${date}`, appendItems(source, "timeline.checkpoints", [{ name: "executive readout", date, attendees: [sponsor.id] }]));
}
