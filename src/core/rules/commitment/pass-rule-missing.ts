import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import { say, text, translated } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";

/** What counts as passed is settled before the results are known. */
export const passRuleMissing: Rule = {
  id: "pass-rule-missing",
  category: "commitment",
  severity: from("agreed", "error"),
  summary: "The plan says which outcomes must be met.",
  why: "Two targets met and one missed is a success to one side and a failure to the other. Settled beforehand it is a sum; settled afterwards it is a negotiation. A plan with one outcome says so too, so that nothing else decides. Outcomes that the rule names and the plan does not have are reported where they stand.",
  fix: "Writes pass_when: all.",
  good: [
    { title: "All of them.", plan: "decision: {pass_when: all}" },
    { title: "Those that count.", plan: "decision: {pass_when: [report-time]}" },
    { title: "No outcome yet, so nothing to pass.", plan: "outcomes:\ndecision:" },
  ],
  bad: [
    {
      title: "Three outcomes, and no word about two of three.",
      plan: yaml`
        outcomes:
          time: {baseline: 14 h, target: 1 h}
          errors: {baseline: 9 error/week, target: 3 error/week}
          cost: {baseline: 9 USD/case, target: 7 USD/case}
        decision: {decided_by: osei}
      `,
      message: "All three outcomes, or two of three? Decide now, while nobody knows the result: write pass_when: all, any, or the ids of those that must be met.",
      fixed: yaml`
        outcomes:
          time: {baseline: 14 h, target: 1 h}
          errors: {baseline: 9 error/week, target: 3 error/week}
          cost: {baseline: 9 USD/case, target: 7 USD/case}
        decision: {pass_when: all, decided_by: osei}
      `,
    },
    {
      title: "One outcome, and no word about what it decides.",
      plan: "decision: {decided_by: osei}",
      message: "Is it passed when “report-time” is met? Decide now, while nobody knows the result: write pass_when: all.",
      fixed: "decision: {pass_when: all, decided_by: osei}",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      const { outcomes, decision } = plan;
      const at = "decision.pass_when";
      const isWritten = decision?.pass_when !== undefined && decision.pass_when.length > 0;
      if (isWritten || outcomes.length === 0 || isUnread(subject, decision === undefined ? "decision" : at)) return;
      yield { at, onKey: true, message: question(outcomes), fixes: () => fixBy(say`Write pass_when: all`, setValue(source, at, "all")) };
    },
  },
};

const numbers = ["none", "one", "two", text`three`, text`four`, text`five`, text`six`, text`seven`, text`eight`, text`nine`, text`ten`] as const;

function question(outcomes: readonly Outcome[]): string {
  const [first, ...others] = outcomes;
  if (others.length === 0) return say`Is it passed when “${first?.id ?? ""}” is met? Decide now, while nobody knows the result: write pass_when: all.`;
  return `${choiceOf(outcomes.length)} ${say`Decide now, while nobody knows the result: write pass_when: all, any, or the ids of those that must be met.`}`;
}

function choiceOf(count: number): string {
  if (count === 2) return say`Both outcomes, or one of the two?`;
  if (count === 3) return say`All three outcomes, or two of three?`;
  return say`All ${inWords(count)} outcomes, or ${inWords(count - 1)} of ${inWords(count)}?`;
}

function inWords(count: number): string {
  const word = numbers[count];
  return word === undefined ? String(count) : translated(word);
}
