import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";

/** Speed alone is easy. */
export const noGuardrail: Rule = {
  id: "no-guardrail",
  category: "metrics",
  severity: always("hint"),
  summary: "An outcome that saves time or raises throughput also says what must not get worse.",
  why: "Whoever is measured by speed gets faster, if need be at the cost of quality, and finance asks about that first. One guardrail, such as errors found later or cases that come back, settles it. Any guardrail counts; outcomes that are not valued as saved time or throughput need none.",
  fix: "Adds a guardrail to fill in.",
  good: [
    {
      title: "Faster, with no more errors.",
      plan: "outcomes: {report-time: {guardrails: {errors: {limit: 0}}, benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}}}",
    },
    {
      title: "Fewer errors.",
      plan: "outcomes: {errors: {benefit: {driver: error-reduction, volume: 9000 case/year, cost: 38 USD/case}}}",
    },
  ],
  bad: [
    {
      title: "Faster, whatever comes out.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}
      `,
      message: "Faster but wrong would pass. Add what must not get worse, such as errors or complaints.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            guardrails: {quality: {name: ____, limit: ____}}
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}
      `,
    },
  ],
  visit: {
    *outcome({ path, benefit, guardrails }, subject) {
      const isFaster = benefit?.driver === "time-saved" || benefit?.driver === "throughput";
      const at = `${path}.guardrails`;
      if (!isFaster || guardrails.length > 0 || isUnread(subject, at)) return;
      yield {
        at,
        onKey: true,
        message: say`Faster but wrong would pass. Add what must not get worse, such as errors or complaints.`,
        fixes: () => fixBy(say`Add a guardrail to fill in`, setValue(subject.source, at, { quality: { name: blank, limit: blank } })),
      };
    },
  },
};
