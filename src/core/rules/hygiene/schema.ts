import { problemsOfKind } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";

/** The values must be what the format says. */
export const schema: Rule = {
  id: "schema",
  category: "hygiene",
  severity: always("error"),
  summary: "Every value is what the plan format says.",
  why: "A value that cannot be read is missing from the figures and from every other finding. The message says what is expected there and shows an example.",
  fix: "Changes a misspelt word to the nearest one that the format has.",
  good: [{ title: "A status of the format.", plan: "status: agreed" }],
  bad: [
    {
      title: "A misspelt status.",
      plan: "status: agred",
      message: "“agred” is not one of draft, proposed, agreed, running, concluded, closed. Did you mean “agreed”?",
      fixed: "status: agreed",
    },
    {
      title: "A day that the calendar does not have.",
      plan: "timeline: {start: 2026-02-30, end: 2026-03-16}",
      message: "“2026-02-30” is not a day of the calendar. Write year-month-day, such as 2026-03-16.",
    },
  ],
  check: (subject) => problemsOfKind(subject, "schema"),
};
