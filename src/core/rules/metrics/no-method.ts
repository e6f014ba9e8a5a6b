import { insertEntry } from "../../edit/insert-entry";
import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import { type SourceIndex, isWritten } from "../../source/source-index";
import type { TextEdit } from "../../source/span";
import { outcomeName } from "../../report/outcome-name";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blank, quoted } from "../wording";
import { yaml } from "../yaml";

/** A number is worth as much as the way in which it is taken. */
export const noMethod: Rule = {
  id: "no-method",
  category: "metrics",
  severity: from("agreed", "warning"),
  summary: "Every metric says how it is measured, and by whom.",
  why: "Two people who measure differently get different numbers, and the readout becomes a talk about stopwatches. Agree on the method together with the baseline, and use it for both; best is a tool of the customer's own. An outcome without metric, baseline and target needs these first, and is left to the rules that ask for them.",
  fix: "Adds a method to fill in.",
  good: [{ title: "A log that the customer keeps.", plan: "outcomes: {report-time: {metric: {name: analyst effort, method: stopwatch log kept by the analysts}}}" }],
  bad: [
    {
      title: "A metric by its name alone.",
      plan: yaml`
        outcomes:
          report-time:
            metric: analyst effort per report
            baseline: 14 h/report
      `,
      message: "How will “analyst effort per report” be measured, and by whom? Write it as the metric's method.",
      fixed: yaml`
        outcomes:
          report-time:
            metric: {name: analyst effort per report, method: ____}
            baseline: 14 h/report
      `,
    },
    {
      title: "No metric at all.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
      `,
      message: "How will “report-time” be measured, and by whom? Write it as the metric's method.",
      fixed: yaml`
        outcomes:
          report-time:
            metric: {name: ____, method: ____}
            baseline: 14 h/report
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { path, metric, baseline, target } = outcome;
      const isAboutNothing = metric === undefined && baseline === undefined && target === undefined;
      if (metric?.method !== undefined || isAboutNothing || isUnread(subject, `${path}.metric`)) return;
      yield {
        at: `${path}.metric.method`,
        onKey: true,
        message: say`How will ${quoted(outcomeName(outcome))} be measured, and by whom? Write it as the metric's method.`,
        fixes: () => fixBy(say`Add a method to fill in`, methodStub(outcome, subject.source)),
      };
    },
  },
};

/** A metric that is only a name becomes one with keys. */
function methodStub({ path, metric }: Outcome, source: SourceIndex): readonly TextEdit[] | undefined {
  const at = `${path}.metric`;
  if (metric === undefined) return insertEntry(source, at, { name: blank, method: blank });
  if (isWritten(source, `${at}.name`)) return insertEntry(source, `${at}.method`, blank);
  return setValue(source, at, { name: metric.name ?? blank, method: blank });
}
