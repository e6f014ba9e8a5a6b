import { appendItems } from "../../edit/append-items";
import { removeEntries } from "../../edit/remove-entries";
import type { Outcome } from "../../plan/sections/outcome";
import { fixBy } from "../observe";
import type { Fix } from "../finding";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";

const most = 3;
const farTooMany = 5;

/** A proof of a few things that matter. */
export const outcomeCount: Rule = {
  id: "outcome-count",
  category: "outcomes",
  severity: { ...always("warning"), inWords: `warning; error with more than ${farTooMany}` },
  summary: `A plan has at most ${most} outcomes.`,
  why: "Every outcome has to be measured, agreed and defended. With four the work spreads thin, and the sponsor no longer knows what is being bought. What does not decide the purchase waits for a second phase.",
  fix: "Moves the outcomes behind the third to scope.later.",
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
      if (count <= most) return;
      yield {
        at: "outcomes",
        onKey: true,
        message: `${count} outcomes. Pick the 1 to ${most} the sponsor would pay for.`,
        ...(count > farTooMany && { severity: "error" }),
        fixes: moveToLater(subject, outcomes.slice(most)),
      };
    },
  },
};

/** What the plan says elsewhere about the moved outcomes, the pass rule, goes with them. */
function moveToLater({ source, references }: Subject, moved: readonly Outcome[]): readonly Fix[] {
  const later = appendItems(source, "scope.later", moved.map(nameOf));
  if (later === undefined) return [];
  const ids = moved.map(({ id }) => id);
  const named = references.filter(({ to, id }) => to === "outcomes" && ids.includes(id)).map(({ path }) => path);
  const title = `Move ${ids.map((id) => `“${id}”`).join(", ")} to scope.later`;
  return fixBy(title, [...later, ...removeEntries(source, [...moved.map(({ path }) => path), ...named])]);
}

function nameOf({ statement, metric, id }: Outcome): string {
  return (statement ?? metric?.name ?? id).replace(/\.$/u, "");
}
