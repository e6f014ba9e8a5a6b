import { say } from "../../texts/say";
import type { Rule } from "../rule";
import { always } from "../severity";

/** What follows from success is settled before the work. */
export const commitmentLate: Rule = {
  id: "commitment-late",
  category: "commitment",
  severity: always("warning"),
  strict: true,
  summary: "The customer commits before the work begins.",
  why: "Before the start the customer wants something: the work. Afterwards it has it, and nothing to give in return. A commitment on the first day is early enough; one without words is missed by another rule.",
  good: [{ title: "Committed, then begun.", plan: `timeline: {start: 2026-03-03, end: 2026-03-16}\n${commitmentOn("2026-03-03")}` }],
  bad: [
    {
      title: "Begun, then committed.",
      plan: `timeline: {start: 2026-03-03, end: 2026-03-16}\n${commitmentOn("2026-03-05")}`,
      message: "Committed on 2026-03-05, after the work began on 2026-03-03: leverage is gone. Have it confirmed before the work goes on, and next time before the start.",
    },
  ],
  visit: {
    *plan({ plan }) {
      const { statement = "", date } = plan.commitment ?? {};
      const start = plan.timeline?.start;
      if (statement.trim() === "" || date === undefined || start === undefined || date <= start) return;
      yield {
        at: "commitment.date",
        message: say`Committed on ${date}, after the work began on ${start}: leverage is gone. Have it confirmed before the work goes on, and next time before the start.`,
        related: [{ message: say`The work begins here.`, at: "timeline.start" }],
      };
    },
  },
};

function commitmentOn(date: string): string {
  return `commitment: {statement: We will issue the order form by 2026-03-27., made_by: osei, date: ${date}}`;
}
