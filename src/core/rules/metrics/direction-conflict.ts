import { setValue } from "../../edit/set-value";
import type { Assessment, Direction } from "../../economics/assessment";
import type { Outcome } from "../../plan/sections/outcome";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { SourceIndex } from "../../source/source-index";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { shownLike, writtenAt } from "../wording";
import { yaml } from "../yaml";
import { baselinePath, targetPath, targetWritten } from "./target-written";

/** The stated direction is the one in which the target lies. */
export const directionConflict: Rule = {
  id: "direction-conflict",
  category: "metrics",
  severity: always("error"),
  summary: "The target moves the way that direction says.",
  why: "When the two disagree, the same result is a success to one reader and a failure to the other, and its value has the wrong sign.",
  fix: "Turns the direction round.",
  good: [
    {
      title: "A falling metric with a lower target.",
      plan: "outcomes: {report-time: {metric: {name: effort, direction: decrease}, baseline: 14 h/report, target: 12 min/report}}",
    },
  ],
  bad: [
    {
      title: "A falling metric with a higher target.",
      plan: yaml`
        outcomes:
          throughput:
            metric: {name: cases closed, direction: decrease}
            baseline: 23 case/week
            target: 28 case/week
      `,
      message: "direction is decrease but the target rises from 23 case/week to 28 case/week.",
      fixed: yaml`
        outcomes:
          throughput:
            metric: {name: cases closed, direction: increase}
            baseline: 23 case/week
            target: 28 case/week
      `,
    },
  ],
  visit: {
    *plan(subject) {
      for (const outcome of subject.plan.outcomes) {
        const direction = outcome.metric?.direction;
        const assessment = subject.assessments.get(outcome.id);
        if (direction !== undefined && assessment !== undefined) yield* conflict(outcome, direction, assessment, subject);
      }
    },
  },
};

/** A measured value is held against the direction only while there is no target: a poor result is no contradiction. */
function conflict(outcome: Outcome, direction: Direction, { baseline, target, measured }: Assessment, { source }: Subject): readonly Observation[] {
  const reached = target ?? measured;
  if (baseline === undefined || reached === undefined) return [];
  const change = baseValue(reached) - baseValue(baseline);
  const opposite = direction === "increase" ? "decrease" : "increase";
  if (change === 0 || change > 0 === (direction === "increase")) return [];
  const before = writtenAt(source, baselinePath(outcome, source)) ?? "";
  const goal = target === undefined
    ? { name: "measured value", at: `${outcome.path}.measurements`, written: shownLike(reached, before) }
    : { name: "target", at: targetPath(outcome, source), written: levelOf(outcome, target, before, source) };
  const at = `${outcome.path}.metric.direction`;
  return [
    {
      at,
      message: `direction is ${direction} but the ${goal.name} ${change > 0 ? "rises" : "falls"} from ${before} to ${goal.written}.`,
      related: [{ message: `The ${goal.name} is ${goal.written}.`, at: goal.at }],
      fixes: fixBy(`Change direction to ${opposite}`, setValue(source, at, opposite)),
    },
  ];
}

/** The value to reach: in the plan's own words, or as it follows from a reduction or an increase. */
function levelOf(outcome: Outcome, target: Quantity, baseline: string, source: SourceIndex): string {
  const written = outcome.target?.value === undefined ? undefined : targetWritten(outcome, source);
  return written ?? shownLike(target, baseline);
}
