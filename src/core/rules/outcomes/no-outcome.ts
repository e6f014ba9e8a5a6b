import { insertEntry } from "../../edit/insert-entry";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";
import { firstOutcome, outcomeToFillIn } from "./outcome-to-fill-in";

/** A proof of value proves something. */
export const noOutcome: Rule = {
  id: "no-outcome",
  category: "outcomes",
  severity: from("proposed", "error"),
  summary: "A plan has at least one outcome.",
  why: "Without an outcome there is nothing to prove: people try the product, like it or not, and nobody decides. One outcome with a baseline and a target is enough.",
  fix: "Adds an outcome to fill in.",
  good: [{ title: "One outcome.", plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report}}" }],
  bad: [
    {
      title: "No outcome.",
      plan: "outcomes:",
      message: "A POV without an outcome is a trial.",
      fixed: yaml`
        outcomes:
          first-outcome:
            statement: ____ takes ____ instead of ____.
            owner: lindt
            matters_to: osei
            metric: {name: ____, method: ____}
            baseline: {value: ____, source: ____}
            target: ____
      `,
    },
  ],
  visit: {
    *plan(subject) {
      if (subject.plan.outcomes.length > 0 || isUnread(subject, "outcomes")) return;
      yield {
        at: "outcomes",
        onKey: true,
        message: say`A POV without an outcome is a trial.`,
        fixes: () => fixBy(say`Add an outcome to fill in`, insertEntry(subject.source, `outcomes.${firstOutcome}`, outcomeToFillIn(subject.plan))),
      };
    },
  },
};
