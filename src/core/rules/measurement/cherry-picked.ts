import { setValue } from "../../edit/set-value";
import type { Direction, Operator } from "../../economics/assessment";
import { levelIn, satisfies } from "../../economics/comparison";
import { quantityOf } from "../../economics/expression";
import { measuredValue } from "../../economics/measured-value";
import type { Measurement } from "../../plan/sections/measurement";
import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import type { SourceIndex } from "../../source/source-index";
import { say } from "../../texts/say";
import { firstWritten, fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { shownLike, writtenAt } from "../wording";
import { yaml } from "../yaml";

/** All readings count, unless there is a reason. */
export const cherryPicked: Rule = {
  id: "cherry-picked",
  category: "measurement",
  severity: always("warning"),
  summary: "A result that leaves worse readings out says why.",
  why: "The latest reading is often the best one, and often for a good reason, such as training at the start. Unless the reason is written down, finance takes the mean and wonders what else was left out. Where the readings left out were better, or were the same, nothing is said.",
  fix: "Sets the result rule to the mean.",
  good: [
    {
      title: "With the reason.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements:
              - {date: 2026-03-09, value: 19 min/report}
              - {date: 2026-03-13, value: 11 min/report}
            result: {rule: latest, reason: 9 March was a training run}
      `,
    },
    {
      title: "The reading that was left out was better.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements:
              - {date: 2026-03-09, value: 9 min/report}
              - {date: 2026-03-13, value: 11 min/report}
            result: latest
      `,
    },
  ],
  bad: [
    {
      title: "The better of two.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements:
              - {date: 2026-03-09, value: 19 min/report}
              - {date: 2026-03-13, value: 11 min/report}
            result: latest
      `,
      message: "Best of 2 readings used without a reason; the mean is 15 min/report. Use the mean, or write the reason.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements:
              - {date: 2026-03-09, value: 19 min/report}
              - {date: 2026-03-13, value: 11 min/report}
            result: mean
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { source, assessments } = subject;
      const { measured, direction } = assessments.get(outcome.id) ?? {};
      const isUnexplained = outcome.result?.rule === "latest" && outcome.result.reason === undefined && !isUnread(subject, `${outcome.path}.result`);
      if (!isUnexplained || measured === undefined || direction === undefined) return;
      const [worse, better] = direction === "decrease" ? ([">", "<"] as const) : (["<", ">"] as const);
      const passedOver = readingsThatAre(worse, measured, outcome);
      if (passedOver.length === 0) return;
      const isBest = readingsThatAre(better, measured, outcome).length === 0;
      const mean = meanOf(outcome, direction, source);
      const at = firstWritten(source, `${outcome.path}.result.rule`, `${outcome.path}.result`);
      yield {
        at,
        message: messageOn(outcome.measurements.length, isBest, mean),
        related: passedOver.map(({ path }) => ({ message: say`This reading was worse.`, at: `${path}.value` })),
        fixes: () => fixBy(say`Use the mean`, setValue(source, at, "mean")),
      };
    },
  },
};

function messageOn(count: number, isBest: boolean, mean: string | undefined): string {
  if (mean === undefined) {
    return isBest
      ? say`Best of ${count} readings used without a reason. Use the mean, or write the reason.`
      : say`Latest of ${count} readings used without a reason. Use the mean, or write the reason.`;
  }
  return isBest
    ? say`Best of ${count} readings used without a reason; the mean is ${mean}. Use the mean, or write the reason.`
    : say`Latest of ${count} readings used without a reason; the mean is ${mean}. Use the mean, or write the reason.`;
}

function readingsThatAre(operator: Operator, measured: Quantity, { measurements }: Outcome): readonly Measurement[] {
  return measurements.filter(({ value }) => {
    const level = value && levelIn(value, measured.unit);
    return level !== undefined && satisfies(level.amount, operator, measured.amount);
  });
}

/** The mean in the unit of the readings. */
function meanOf(outcome: Outcome, direction: Direction, source: SourceIndex): string | undefined {
  const last = outcome.measurements.at(-1);
  const mean = last?.value && measuredValue({ ...outcome, result: undefined }, last.value.unit, direction);
  return mean && shownLike(quantityOf(mean), writtenAt(source, `${last.path}.value`));
}
