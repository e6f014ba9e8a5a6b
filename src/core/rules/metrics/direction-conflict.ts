import { setValue } from "../../edit/set-value";
import type { Assessment, Direction } from "../../economics/assessment";
import type { Outcome } from "../../plan/sections/outcome";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { SourceIndex } from "../../source/source-index";
import { say } from "../../texts/say";
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
    ? { at: `${outcome.path}.measurements`, written: shownLike(reached, before) }
    : { at: targetPath(outcome, source), written: levelOf(outcome, target, before, source) };
  const at = `${outcome.path}.metric.direction`;
  return [
    {
      at,
      message: messageOn(target === undefined ? "measured" : "target", direction, before, goal.written),
      related: [{ message: target === undefined ? say`The measured value is ${goal.written}.` : say`The target is ${goal.written}.`, at: goal.at }],
      fixes: () => fixBy(say`Change direction to ${opposite}`, setValue(source, at, opposite)),
    },
  ];
}

/** The value moves the other way than the direction says. */
function messageOn(what: "measured" | "target", direction: Direction, before: string, after: string): string {
  if (what === "measured") {
    return direction === "decrease"
      ? say`direction is decrease but the measured value rises from ${before} to ${after}.`
      : say`direction is increase but the measured value falls from ${before} to ${after}.`;
  }
  return direction === "decrease"
    ? say`direction is decrease but the target rises from ${before} to ${after}.`
    : say`direction is increase but the target falls from ${before} to ${after}.`;
}

/** The value to reach: in the plan's own words, or as it follows from a reduction or an increase. */
function levelOf(outcome: Outcome, target: Quantity, baseline: string, source: SourceIndex): string {
  const written = outcome.target?.value === undefined ? undefined : targetWritten(outcome, source);
  return written ?? shownLike(target, baseline);
}
