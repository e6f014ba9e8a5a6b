import { appendItems } from "../../edit/append-items";
import type { Outcome } from "../../plan/sections/outcome";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isLost } from "../unread";
import { yaml } from "../yaml";
import { usualFarTooMany, usualMost } from "./limits";
import { removeOutcomes } from "./remove-outcomes";

const most = numberOption("most", usualMost, "The most outcomes without a finding.");
const farTooMany = numberOption("far-too-many", usualFarTooMany, "With more outcomes than these, the finding is an error.");

/** A proof of a few things that matter. */
export const outcomeCount: Rule = {
  id: "outcome-count",
  category: "outcomes",
  severity: { ...always("warning"), inWords: `warning; error with more than ${usualFarTooMany}` },
  summary: `A plan has at most ${usualMost} outcomes.`,
  why: "Every outcome has to be measured, agreed and defended. With four the work spreads thin, and the sponsor no longer knows what is being bought. What does not decide the purchase waits for a second phase.",
  fix: "Moves the outcomes behind the third to scope.later.",
  options: [most, farTooMany],
  good: [
    {
      title: "Three outcomes.",
      plan: yaml`
        outcomes:
          time: {baseline: 14 h, target: 1 h}
          errors: {baseline: 9 error/week, target: 3 error/week}
          cost: {baseline: 9 USD/case, target: 7 USD/case}
      `,
    },
  ],
  bad: [
    {
      title: "Four outcomes.",
      plan: yaml`
        outcomes:
          time: {baseline: 14 h, target: 1 h}
          errors: {baseline: 9 error/week, target: 3 error/week}
          cost: {baseline: 9 USD/case, target: 7 USD/case}
          calm: {statement: Calmer Mondays., baseline: 9 call/day, target: 3 call/day}
      `,
      message: "4 outcomes. Pick the 1 to 3 the sponsor would pay for.",
      fixed: yaml`
        outcomes:
          time: {baseline: 14 h, target: 1 h}
          errors: {baseline: 9 error/week, target: 3 error/week}
          cost: {baseline: 9 USD/case, target: 7 USD/case}
        scope:
          out: [any other report]
          later: [Calmer Mondays]
      `,
    },
  ],
  visit: {
    *plan(subject) {
      const { outcomes } = subject.plan;
      const count = outcomes.length;
      const limit = Math.max(1, subject.option(most));
      if (count <= limit) return;
      yield {
        at: "outcomes",
        onKey: true,
        message: `${count} outcomes. Pick ${limit === 1 ? "the one" : `the 1 to ${limit}`} the sponsor would pay for.`,
        ...(count > subject.option(farTooMany) && { severity: "error" }),
        fixes: moveToLater(subject, outcomes.slice(limit)),
      };
    },
  },
};

function moveToLater(subject: Subject, moved: readonly Outcome[]): readonly Fix[] {
  const later = appendItems(subject.source, "scope.later", moved.map(nameOf));
  if (later === undefined || isLost(subject, "outcomes")) return [];
  const title = `Move ${moved.map(({ id }) => `“${id}”`).join(", ")} to scope.later`;
  return fixBy(title, [...later, ...removeOutcomes(moved, subject)]);
}

function nameOf({ statement, metric, id }: Outcome): string {
  return (statement ?? metric?.name ?? id).replace(/\.$/u, "");
}
