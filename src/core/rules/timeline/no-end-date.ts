import { setValue } from "../../edit/set-value";
import { type IsoDate, addDays } from "../../quantity/calendar";
import type { TextEdit } from "../../source/span";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { isMissing } from "./is-missing";

/** The usual length of a proof of value, both ends counted. */
const usualDays = 14;

/** A proof of value ends on a day that is known before it starts. */
export const noEndDate: Rule = {
  id: "no-end-date",
  category: "timeline",
  severity: from("agreed", "error"),
  summary: "A plan says on which days it starts and ends.",
  why: "Without an end nothing ever has to be decided, and the work goes on until somebody loses interest. A date that both sides know beforehand makes the readout and the decision fall due.",
  fix: "Adds an end after 14 days, or after the last phase, or what is missing to fill in.",
  good: [{ title: "Both days.", plan: "timeline: {start: 2026-03-03, end: 2026-03-16}" }],
  bad: [
    {
      title: "A start without an end.",
      plan: yaml`
        timeline:
          start: 2026-03-03
      `,
      message: "No end date: this is a trial. Set the day on which it ends; 14 days are usual.",
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
      `,
    },
    {
      title: "An end without a start.",
      plan: "timeline: {end: 2026-03-16, phases: [{name: measure and readout, start: 2026-03-05, end: 2026-03-16}]}",
      message: "No start date: nobody knows when it begins, nor how long it takes. Set the day on which it starts.",
      fixed: "timeline: {start: 2026-03-05, end: 2026-03-16, phases: [{name: measure and readout, start: 2026-03-05, end: 2026-03-16}]}",
    },
    {
      title: "Neither.",
      plan: "timeline: {}",
      message: "No start date and no end date: this is a trial. Set both days; 14 days are usual.",
      fixed: "timeline: {start: ____, end: ____}",
    },
  ],
  visit: {
    *plan(subject) {
      const { timeline } = subject.plan;
      const lacksStart = timeline?.start === undefined && isMissing(subject, "timeline", "start");
      const lacksEnd = timeline?.end === undefined && isMissing(subject, "timeline", "end");
      if (!lacksStart && !lacksEnd) return;
      yield {
        at: lacksEnd ? "timeline.end" : "timeline.start",
        message: messageFor(lacksStart, lacksEnd),
        fixes: () => fixBy(titleFor(lacksStart, lacksEnd), edits(lacksStart, lacksEnd, subject)),
      };
    },
  },
};

function messageFor(lacksStart: boolean, lacksEnd: boolean): string {
  if (!lacksEnd) return say`No start date: nobody knows when it begins, nor how long it takes. Set the day on which it starts.`;
  if (!lacksStart) return say`No end date: this is a trial. Set the day on which it ends; ${usualDays} days are usual.`;
  return say`No start date and no end date: this is a trial. Set both days; ${usualDays} days are usual.`;
}

function titleFor(lacksStart: boolean, lacksEnd: boolean): string {
  if (lacksStart && lacksEnd) return say`Add a start and an end`;
  return lacksEnd ? say`Add an end` : say`Add a start`;
}

function edits(lacksStart: boolean, lacksEnd: boolean, subject: Subject): readonly TextEdit[] | undefined {
  const { plan, source } = subject;
  const { start, end } = daysFor(subject);
  if (plan.timeline === undefined || (plan.timeline.phases.length === 0 && plan.timeline.checkpoints.length === 0 && lacksStart && lacksEnd)) {
    return setValue(source, "timeline", { start, end });
  }
  return [
    ...(lacksStart ? (setValue(source, "timeline.start", start) ?? []) : []),
    ...(lacksEnd ? (setValue(source, "timeline.end", end) ?? []) : []),
  ];
}

/** The days that are written, else those of the phases, else the usual length; blanks where nothing is known. */
function daysFor({ plan: { timeline } }: Subject): { readonly start: string; readonly end: string } {
  const phases = timeline?.phases ?? [];
  const [first] = phases.flatMap((phase) => phase.start ?? []).sort();
  const last = phases.flatMap((phase) => phase.end ?? []).sort().at(-1);
  const start = timeline?.start ?? first ?? usualStart(timeline?.end);
  const end = timeline?.end ?? [...(last === undefined ? [] : [last]), ...usualEnd(start)].sort().at(-1);
  return { start: start ?? blank, end: end ?? blank };
}

function usualStart(end: IsoDate | undefined): IsoDate | undefined {
  return end === undefined ? undefined : addDays(end, 1 - usualDays);
}

function usualEnd(start: IsoDate | undefined): readonly IsoDate[] {
  return start === undefined ? [] : [addDays(start, usualDays - 1)];
}
