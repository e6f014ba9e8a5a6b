import { setValue } from "../../edit/set-value";
import { insertEntry } from "../../edit/insert-entry";
import type { Outcome } from "../../plan/sections/outcome";
import { isWritten } from "../../source/source-index";
import type { TextEdit } from "../../source/span";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import { approvingRoles, customersWith } from "../people/customer-people";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blank, blankIn } from "../wording";
import { yaml } from "../yaml";
import { targetWritten } from "./target-written";

/** Better than what? */
export const baselineMissing: Rule = {
  id: "baseline-missing",
  category: "metrics",
  severity: from("agreed", "error"),
  summary: "Every outcome has a baseline.",
  why: "Without the number of today, nobody can say what changed, and the improvement has no value. Measure it before the start, with the customer's own tracking, and have somebody agree to it.",
  fix: "Adds a baseline with its source and who agreed, to fill in.",
  good: [{ title: "How it is today.", plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report}}" }],
  bad: [
    {
      title: "A target, and nothing to compare it with.",
      plan: yaml`
        outcomes:
          report-time:
            target: 12 min/report
      `,
      message: "No baseline: 12 min/report of what?",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: {value: ____ min/report, source: ____, agreed: {by: novak, date: ____}}
            target: 12 min/report
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const at = `${outcome.path}.baseline`;
      if (outcome.baseline?.value !== undefined || isUnread(subject, at)) return;
      const target = targetWritten(outcome, subject.source);
      yield {
        at,
        onKey: true,
        message: target === undefined ? say`No baseline: better than what?` : say`No baseline: ${target} of what?`,
        fixes: () => fixBy(say`Add a baseline to fill in`, baselineStub(outcome, subject)),
      };
    },
  },
};

function baselineStub({ path, target }: Outcome, { plan, source }: Subject): readonly TextEdit[] | undefined {
  const value = blankIn(target?.value);
  const [approver] = customersWith(approvingRoles, plan);
  const stub = { value, source: blank, agreed: { by: approver?.id ?? blank, date: blank } };
  if (isWritten(source, `${path}.baseline.source`)) return insertEntry(source, `${path}.baseline.value`, value);
  return setValue(source, `${path}.baseline`, stub);
}
