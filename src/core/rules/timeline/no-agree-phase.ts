import { appendItems } from "../../edit/append-items";
import { setValue } from "../../edit/set-value";
import { addDays } from "../../quantity/calendar";
import { say, text, translated } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { measuredTooEarly } from "./measured-too-early";
import { isForTheCase, phasesOf } from "./phases";
import { type Window, allowedWindow, windowOf } from "./window";
import { isConcluded } from "./is-concluded";

const exempt = numberOption("days", 5, "Plans of at most this many days need no phases.");
const advice = text`Week 1 should agree metrics and the last week build the ROI together.`;

/** The first phase agrees on the numbers, and the last one turns them into money together. */
export const noAgreePhase: Rule = {
  id: "no-agree-phase",
  category: "timeline",
  severity: from("agreed", "warning"),
  summary: "Baselines are agreed before measuring starts, and a phase is there to build the business case together.",
  why: "Numbers that were agreed first are not argued about afterwards, and a case that the customer helped to build is defended by the customer. Measuring starts with the first reading, or with a phase that is named for it. A baseline counts as agreed in time when it, or the plan as a whole, was agreed by then, or when a phase to agree on it comes first and nothing is measured yet; a plan of a few days needs no phases. Of a plan that is concluded nothing is asked: it comes too late.",
  fix: "Adds the phases, or the business case to the last one.",
  options: [exempt],
  good: [
    {
      title: "Agree, measure, build the case.",
      plan: yaml`
        timeline:
          start: 2026-06-01
          end: 2026-06-30
          phases:
            - {name: agree metrics and measure baselines, start: 2026-06-01, end: 2026-06-07}
            - {name: run the pilot, start: 2026-06-08, end: 2026-06-21}
            - {name: co-create the ROI model, start: 2026-06-22, end: 2026-06-30}
        outcomes: {time: {baseline: 22 h/week, target: 8 h/week}}
      `,
    },
    { title: "A plan of three days.", plan: "timeline: {start: 2026-05-05, end: 2026-05-07}" },
  ],
  bad: [
    {
      title: "No phases.",
      plan: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
      `,
      message: `No phase builds the business case. ${advice}`,
      fixed: yaml`
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          phases:
            - {name: agree metrics and baselines, start: 2026-03-03, end: 2026-03-06}
            - {name: measure, start: 2026-03-07, end: 2026-03-12}
            - {name: readout and business case, start: 2026-03-13, end: 2026-03-16}
      `,
    },
    {
      title: "A plan that ends with the measuring.",
      plan: "timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: measure, start: 2026-03-03, end: 2026-03-16}]}",
      message: `No phase builds the business case. ${advice}`,
      fixed: "timeline: {start: 2026-03-03, end: 2026-03-16, phases: [{name: measure and build the business case, start: 2026-03-03, end: 2026-03-16}]}",
    },
    {
      title: "Measuring before anything is agreed.",
      plan: yaml`
        timeline:
          start: 2026-06-01
          end: 2026-06-30
          phases:
            - {name: run the pilot, start: 2026-06-01, end: 2026-06-21}
            - {name: co-create the ROI model, start: 2026-06-22, end: 2026-06-30}
        outcomes: {time: {baseline: 22 h/week, target: 8 h/week}}
      `,
      message: `Measuring starts on 2026-06-01, and by then nobody has agreed to the baseline of “time”. ${advice}`,
    },
  ],
  visit: {
    *plan(subject) {
      if (isConcluded(subject.status)) return;
      const window = windowOf(subject.plan);
      if (window === undefined || window.days <= subject.option(exempt) || isUnread(subject, "timeline.phases")) return;
      yield* withoutTheCase(subject, window);
      for (const { start, outcome, at, startsAt } of measuredTooEarly(subject)) {
        yield {
          at,
          message: `${say`Measuring starts on ${start}, and by then nobody has agreed to the baseline of “${outcome}”.`} ${translated(advice)}`,
          related: [{ message: say`Measuring starts here.`, at: startsAt }],
        };
      }
    },
  },
};

function withoutTheCase(subject: Subject, window: Window): readonly Observation[] {
  if (phasesOf(subject.plan).some(isForTheCase)) return [];
  return [{ at: "timeline.phases", onKey: true, message: `${say`No phase builds the business case.`} ${translated(advice)}`, fixes: () => phasesToAdd(subject, window) }];
}

/** Three phases where there are none; else the last one also builds the case, or a new one behind it. */
function phasesToAdd({ plan, source, organisation }: Subject, window: Window): readonly Fix[] {
  const last = phasesOf(plan).toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
  if (last === undefined) return fixBy(say`Add three phases`, appendItems(source, "timeline.phases", template(allowedWindow(window, organisation))));
  if (last.end >= window.end) return fixBy(say`Let “${last.name}” build the business case too`, setValue(source, `${last.path}.name`, `${last.name} and build the business case`));
  const phase = { name: "readout and business case", start: addDays(last.end, 1), end: window.end };
  return fixBy(say`Add a phase for the business case`, appendItems(source, "timeline.phases", [phase]));
}

/** About a quarter of the time to agree, and as much for the case. */
function template({ start, end, days }: Window): readonly Readonly<Record<"name" | "start" | "end", string>>[] {
  if (days < 3) return [{ name: "measure and build the business case", start, end }];
  const quarter = Math.max(1, Math.round(days / 4));
  return [
    { name: "agree metrics and baselines", start, end: addDays(start, quarter - 1) },
    { name: "measure", start: addDays(start, quarter), end: addDays(end, -quarter) },
    { name: "readout and business case", start: addDays(end, 1 - quarter), end },
  ];
}
