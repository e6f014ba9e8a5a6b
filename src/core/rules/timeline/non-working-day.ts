import { setValue } from "../../edit/set-value";
import { type IsoDate, isWeekend, isWorkingDay, nextWorkingDay, weekdayName } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";

/** Days on which people have to be there are days on which they are. */
export const nonWorkingDay: Rule = {
  id: "non-working-day",
  category: "timeline",
  severity: always("hint"),
  strict: true,
  summary: "The start, the checkpoints and the decision fall on working days.",
  why: "Nobody comes to a readout on a Saturday, so it slips into the next week, and the decision with it. Weekends are Saturday and Sunday; an organisation can set its holidays. Phases and the end may well include a weekend, and are left alone.",
  fix: "Moves the day to the next working day.",
  good: [{ title: "The end may be a Sunday when nobody has to be there.", plan: "timeline: {start: 2026-03-02, end: 2026-03-15, checkpoints: [{name: readout, date: 2026-03-13}]}" }],
  bad: [
    {
      title: "A readout on a Saturday.",
      plan: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          checkpoints: [{name: executive readout, date: 2026-03-14, attendees: [osei]}]
      `,
      message: "2026-03-14 is a Saturday, so “executive readout” will slip. The next working day is Monday, 2026-03-16.",
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          checkpoints: [{name: executive readout, date: 2026-03-16, attendees: [osei]}]
      `,
    },
    {
      title: "A start on a Sunday.",
      plan: "timeline: {start: 2026-03-01, end: 2026-03-14}",
      message: "2026-03-01 is a Sunday, so the start will slip. The next working day is Monday, 2026-03-02.",
      fixed: "timeline: {start: 2026-03-02, end: 2026-03-14}",
    },
  ],
  visit: {
    *plan(subject) {
      const { holidays } = subject.organisation;
      for (const { date, at, what } of appointmentsOf(subject)) {
        if (isWorkingDay(date, holidays)) continue;
        const next = nextWorkingDay(date, holidays);
        const trouble = isWeekend(date) ? say`${date} is a ${weekdayName(date)}, so ${what} will slip.` : say`${date} is a holiday, so ${what} will slip.`;
        yield {
          at,
          message: `${trouble} ${say`The next working day is ${weekdayName(next)}, ${next}.`}`,
          fixes: () => fixBy(say`Move it to ${weekdayName(next)}, ${next}`, setValue(subject.source, at, next)),
        };
      }
    },
  },
};

interface Appointment {
  readonly date: IsoDate;
  readonly at: PlanPath;
  readonly what: string;
}

function appointmentsOf({ plan: { timeline, decision } }: Subject): readonly Appointment[] {
  const days = [
    { date: timeline?.start, at: "timeline.start", what: say`the start` },
    ...(timeline?.checkpoints ?? []).map(({ name, date, path }) => ({ date, at: `${path}.date`, what: name === undefined ? say`the checkpoint` : `“${name}”` })),
    { date: decision?.date, at: "decision.date", what: say`the decision` },
  ];
  return days.flatMap(({ date, at, what }) => (date === undefined ? [] : [{ date, at, what }]));
}
