import { appendItems } from "../../edit/append-items";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";

/** Both sides know when to walk away. */
export const noStopCriteria: Rule = {
  id: "no-stop-criteria",
  category: "commitment",
  severity: always("hint"),
  strict: true,
  summary: "The plan says when both sides walk away.",
  why: "A proof that cannot succeed any more, because the data never came or the people are elsewhere, goes on until everybody is tired of it. Whoever said beforehand what ends it can end it without losing face.",
  fix: "Adds a criterion to fill in.",
  good: [{ title: "What ends it.", plan: "decision: {pass_when: all, stop_when: [no CRM sample by 2026-03-06]}" }],
  bad: [
    {
      title: "Nothing ends it.",
      plan: "decision: {pass_when: all, decided_by: osei}",
      message: "When do we walk away? Write in stop_when what would end this early, such as data that has not come by a day.",
      fixed: "decision: {pass_when: all, stop_when: [____], decided_by: osei}",
    },
  ],
  visit: {
    *plan(subject) {
      const { decision } = subject.plan;
      const at = "decision.stop_when";
      if (decision?.stop_when.some((criterion) => criterion.trim() !== "") || isUnread(subject, decision === undefined ? "decision" : at)) return;
      yield {
        at,
        onKey: true,
        message: say`When do we walk away? Write in stop_when what would end this early, such as data that has not come by a day.`,
        fixes: () => fixBy(say`Add a criterion to fill in`, appendItems(subject.source, at, [blank])),
      };
    },
  },
};
