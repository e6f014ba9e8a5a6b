import { setValue } from "../../edit/set-value";
import { isWritten } from "../../source/source-index";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blankIn } from "../wording";
import { yaml } from "../yaml";

/** What counts as success is agreed before the work. */
export const targetMissing: Rule = {
  id: "target-missing",
  category: "metrics",
  severity: from("proposed", "error"),
  summary: "Every outcome has a target.",
  why: "Without a number that was agreed beforehand, every result is good to its friends and poor to its enemies. Write what must be reached: a value, or a reduction or increase of the baseline.",
  fix: "Adds a target in the baseline's unit, to fill in.",
  good: [
    { title: "A value to reach.", plan: "outcomes: {report-time: {baseline: 14 h/report, target: 12 min/report}}" },
    { title: "A change of the baseline.", plan: "outcomes: {errors: {baseline: 4.00 %, target: {reduction: 5 %}}}" },
  ],
  bad: [
    {
      title: "A baseline and no target.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
      `,
      message: "Without a target the readout is an opinion.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: ____ h/report
      `,
    },
  ],
  visit: {
    *outcome({ path, target, baseline }, subject) {
      const { source } = subject;
      const at = `${path}.target`;
      const number = target?.value ?? target?.reduction ?? target?.increase;
      if (number !== undefined || isUnread(subject, at)) return;
      const place = isWritten(source, `${at}.operator`) ? `${at}.value` : at;
      yield {
        at,
        onKey: true,
        message: say`Without a target the readout is an opinion.`,
        fixes: () => fixBy(say`Add a target to fill in`, setValue(source, place, blankIn(baseline?.value))),
      };
    },
  },
};
