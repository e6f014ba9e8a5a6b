import { appendItems } from "../../edit/append-items";
import { replaceSection } from "../../edit/replace-section";
import type { Outcome } from "../../plan/sections/outcome";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isLost } from "../unread";
import { yaml } from "../yaml";
import { isFeatureChecklist } from "./feature-test";
import { usualFarTooMany, usualMost, worthKeeping } from "./limits";
import { firstOutcome, outcomeToFillIn } from "./outcome-to-fill-in";
import { moveOutcomes } from "./remove-outcomes";

const most = numberOption("most", usualMost, "The most outcomes without a finding.");
const farTooMany = numberOption("far-too-many", usualFarTooMany, "With more outcomes than these, the finding is an error.");

/** A proof of a few things that matter. */
export const outcomeCount: Rule = {
  id: "outcome-count",
  category: "outcomes",
  severity: { ...always("warning"), inWords: `warning; error with more than ${usualFarTooMany}` },
  summary: `A plan has at most ${usualMost} outcomes.`,
  why: "Every outcome has to be measured, agreed and defended. With four the work spreads thin, and the sponsor no longer knows what is being bought. What does not decide the purchase waits for a second phase.",
  fix: "Moves all but three outcomes to scope.later: feature tests first, then what has no baseline, target or benefit, then the last ones. When all of them are feature tests, moves them all there and writes one outcome to fill in.",
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
    {
      title: "A feature checklist.",
      plan: yaml`
        outcomes:
          export: {statement: Can the system export to CSV?}
          sign-on: {statement: Does it support single sign-on?}
          mobile: {statement: Does it work on mobile?}
          dark: {statement: Does it have dark mode?}
        decision: {decided_by: osei, date: 2026-03-18}
      `,
      message: "4 outcomes, all of them feature tests. Pick the 1 to 3 the sponsor would pay for.",
      fixed: yaml`
        outcomes:
          first-outcome:
            statement: ____ takes ____ instead of ____.
            owner: lindt
            matters_to: osei
            metric: {name: ____, method: ____}
            baseline: {value: ____, source: ____}
            target: ____
        scope:
          out: [any other report]
          later:
            - Can the system export to CSV?
            - Does it support single sign-on?
            - Does it work on mobile?
            - Does it have dark mode?
        decision: {decided_by: osei, date: 2026-03-18}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      const count = subject.plan.outcomes.length;
      const limit = Math.max(1, subject.option(most));
      if (count <= limit) return;
      const areTests = isFeatureChecklist(subject.plan, subject.source);
      yield {
        at: "outcomes",
        onKey: true,
        message: `${areTests ? say`${count} outcomes, all of them feature tests.` : say`${count} outcomes.`} ${pick(limit)}`,
        ...(count > subject.option(farTooMany) && { severity: "error" }),
        fixes: () => (isLost(subject, "outcomes") ? [] : [...(areTests ? startOver(subject) : []), ...moveToLater(subject, limit)]),
      };
    },
  },
};

function pick(limit: number): string {
  return limit === 1 ? say`Pick the one the sponsor would pay for.` : say`Pick the 1 to ${limit} the sponsor would pay for.`;
}

/** None of the feature tests says what gets better, so none of them can stay; the words are kept for later. */
function startOver({ plan, source }: Subject): readonly Fix[] {
  const { outcomes } = plan;
  const later = appendItems(source, "scope.later", outcomes.map(nameOf));
  const fresh = replaceSection(source, "outcomes", { [firstOutcome]: outcomeToFillIn(plan) });
  // A pass rule that names outcomes would name what is gone.
  if (later === undefined || fresh === undefined || Array.isArray(plan.decision?.pass_when)) return [];
  return fixBy(say`Start with one outcome to fill in, and move the ${outcomes.length} feature tests to scope.later`, [...fresh, ...later]);
}

function moveToLater(subject: Subject, limit: number): readonly Fix[] {
  const kept = worthKeeping(subject.plan, subject.source, limit);
  const moved = subject.plan.outcomes.filter((outcome) => !kept.includes(outcome));
  const later = appendItems(subject.source, "scope.later", moved.map(nameOf));
  if (later === undefined) return [];
  const title = moved.length > 5 ? say`Move ${moved.length} outcomes to scope.later` : say`Move ${moved.map(({ id }) => `“${id}”`).join(", ")} to scope.later`;
  return fixBy(title, moveOutcomes(moved, later, subject));
}

function nameOf({ statement, metric, id }: Outcome): string {
  return (statement ?? metric?.name ?? id).replace(/\.$/u, "");
}
