import type { Outcome } from "../../plan/sections/outcome";
import { say } from "../../texts/say";
import { numberOption } from "../option";
import type { Observation, Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { type RequirementList, requirementLists } from "./requirements";

const most = numberOption("most", 10, "The most requirements in one list without a finding.");
const farTooMany = numberOption("far-too-many", 25, "With more requirements in one list than these, the finding is an error.");

/** A spreadsheet of requirements in the clothes of an outcome. */
export const requirementsList: Rule = {
  id: "requirements-list",
  category: "outcomes",
  severity: { ...always("warning"), inWords: `warning; error with more than ${farTooMany.default}` },
  summary: `No outcome drags a list of more than ${most.default} requirements behind it.`,
  why: "Long lists are written by many and read by nobody: every vendor passes most of them, and the sponsor asked for none. What an outcome really needs is shown by reaching its target; the rest can wait. Lists are the guardrails of an outcome, lines of a statement or definition that begin with a dash or a number, and what stands under a key such as requirements, which the format does not have. What is in or out of scope is not counted: there a long list makes the work smaller.",
  options: [most, farTooMany],
  good: [
    {
      title: "Ten things that must not get worse.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            guardrails: {a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0, i: 0, j: 0}
      `,
    },
    { title: "A long list of what is left out.", plan: "scope: {out: [a, b, c, d, e, f, g, h, i, j, k, l, m]}" },
  ],
  bad: [
    {
      title: "Eleven guardrails.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            guardrails: {a: 0, b: 0, c: 0, d: 0, e: 0, f: 0, g: 0, h: 0, i: 0, j: 0, k: 0}
      `,
      message: "11 requirements under “report-time”: the feature-checklist trap. Link each to an outcome or drop it.",
    },
    {
      title: "A statement that is a list.",
      plan: yaml`
        outcomes:
          report-time:
            statement: |
              The system must:
              1. export
              2. import
              3. filter
              4. sort
              5. search
              6. print
              7. share
              8. archive
              9. restore
              10. translate
              11. notify
            baseline: 14 h/report
            target: 12 min/report
      `,
      message: "11 requirements under “report-time”: the feature-checklist trap. Link each to an outcome or drop it.",
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const limit = subject.option(most);
      for (const list of requirementLists(outcome, subject)) {
        if (list.count > limit) yield tooMany(list, outcome, list.count > subject.option(farTooMany));
      }
    },
  },
};

function tooMany({ at, span, count }: RequirementList, { id }: Outcome, isError: boolean): Observation {
  const message = say`${count} requirements under “${id}”: the feature-checklist trap. Link each to an outcome or drop it.`;
  return { at, ...(span === undefined ? { onKey: true } : { span }), message, ...(isError && { severity: "error" }) };
}
