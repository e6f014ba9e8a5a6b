import type { Quantity } from "../../quantity/quantity";
import { formatAmount } from "../../quantity/format-quantity";
import { say } from "../../texts/say";
import { numberOption } from "../option";
import type { Rule } from "../rule";
import { always } from "../severity";
import { writtenAt } from "../wording";
import { isShareOfNothing } from "./impossible-target";
import { baselinePath, targetPath } from "./target-written";

const least = numberOption("least", 5, "The smallest change of the baseline, in percent, that proves something.");

/** A change that could have come by itself proves nothing. */
export const trivialTarget: Rule = {
  id: "trivial-target",
  category: "metrics",
  strict: true,
  severity: always("warning"),
  options: [least],
  summary: `A target changes the baseline by at least ${least.default} %.`,
  why: "Most metrics move by a few percent from week to week. A target inside that range is met or missed by chance, and nobody can say that the product did it. Of a percentage the rest counts as well: from 97 % to 99 % the misses fall by two thirds, which is no small change.",
  good: [
    { title: "Enough to tell from chance.", plan: "outcomes: {errors: {baseline: 4.00 %, target: {reduction: 5 %}}}" },
    { title: "Few points, and most of what was missing.", plan: "outcomes: {uptime: {metric: orders shipped on time, baseline: 97 %, target: 99 %}}" },
  ],
  bad: [
    {
      title: "A change that chance would bring.",
      plan: "outcomes: {effort: {baseline: 14 h/report, target: 13.6 h/report}}",
      message: "A change of 2.85 % is inside normal variation, so reaching it would prove nothing. Aim for at least 5 % of 14 h/report, or choose a metric that the product moves.",
    },
    {
      title: "No change at all.",
      plan: "outcomes: {effort: {baseline: 14 h/report, target: 840 min/report}}",
      message: "The target equals the baseline of 14 h/report, so nothing has to change to reach it. Write what should get better; what must merely stay as it is belongs in guardrails.",
    },
  ],
  visit: {
    *outcome(outcome, { assessments, source, option }) {
      const { baseline, target } = assessments.get(outcome.id) ?? {};
      if (baseline === undefined || target === undefined || isShareOfNothing(outcome)) return;
      const change = changeInPercent(baseline, target);
      if (change >= option(least) - 1e-9) return;
      const from = writtenAt(source, baselinePath(outcome, source)) ?? "";
      const shown = change < 0.01 ? say`less than 0.01` : formatAmount(Math.floor(change * 100 + 1e-6) / 100);
      const message =
        change < 1e-9
          ? say`The target equals the baseline of ${from}, so nothing has to change to reach it. Write what should get better; what must merely stay as it is belongs in guardrails.`
          : say`A change of ${shown} % is inside normal variation, so reaching it would prove nothing. Aim for at least ${option(least)} % of ${from}, or choose a metric that the product moves.`;
      yield { at: targetPath(outcome, source), message };
    },
  },
};

/** By how much of the baseline the target differs; of a percentage, by how much of what is missing when that is more. */
function changeInPercent({ amount: before, unit }: Quantity, { amount: after }: Quantity): number {
  const difference = Math.abs(after - before);
  if (difference === 0) return 0;
  const missing = unit.notation === "percent" && before < 100 ? 100 - before : Number.POSITIVE_INFINITY;
  return (difference / Math.min(Math.abs(before), missing)) * 100;
}
