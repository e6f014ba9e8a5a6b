import type { Outcome } from "../plan/sections/outcome";
import type { Unit } from "../quantity/unit";
import { childPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Assessment } from "./assessment";
import { areComparable } from "./comparison";
import { type AnyDriver, drivers } from "./drivers";
import { type Expression, type Term, alike, placedAt, unavailable, written } from "./expression";
import { measuredValue } from "./measured-value";
import { success } from "./result";
import { targetTerm } from "./target-term";
import type { OutcomeTerms } from "./worth";

/** Which result of an outcome is valued: the target that it is to reach, or what was measured. */
export type Basis = "target" | "measured";

/** An outcome's baseline, its result, and what it gains: negative when it got worse. */
export function outcomeTerms(outcome: Outcome, assessment: Assessment, basis: Basis): OutcomeTerms {
  const baseline = baselineOf(outcome, assessment);
  const result = basis === "target" ? targetOf(outcome, assessment, baseline) : measuredOf(outcome, assessment);
  return { baseline, result, improvement: improvementOf(outcome, assessment, baseline, result) };
}

function improvementOf(outcome: Outcome, assessment: Assessment, baseline: Expression, result: Expression): Expression {
  const { direction } = assessment;
  if (movesAgainstDriver(outcome, assessment)) return wrongWay(outcome);
  if (!baseline.ok) return baseline;
  if (!result.ok) return result;
  if (direction === undefined) return noDirection(outcome);
  return alike("difference", say`improvement`, direction === "decrease" ? [baseline, result] : [result, baseline], unlike);
}

function baselineOf({ id, path }: Outcome, { baseline }: Assessment): Expression {
  if (baseline !== undefined) return written(say`baseline`, baseline, "baseline", childPath(path, "baseline"));
  return unavailable(say`Outcome “${id}” has no baseline, so nobody can say what it gains. Write baseline: 14 h/report, or whatever its metric is measured in.`, path);
}

function targetOf({ id, path, target: stated }: Outcome, { target, baseline }: Assessment, level: Expression): Expression {
  const at = childPath(path, "target");
  if (stated !== undefined && target !== undefined) return targetTerm(stated, level, at);
  const amount = stated?.value ?? stated?.reduction ?? stated?.increase;
  if (amount !== undefined && baseline !== undefined) return incomparable(say`target`, amount.unit, baseline.unit, id, at);
  return unavailable(say`Outcome “${id}” has no target, so there is nothing to value. Write target: with the value to reach.`, path);
}

function measuredOf(outcome: Outcome, { baseline, direction }: Assessment): Expression {
  const { id, path, measurements } = outcome;
  const at = childPath(path, "measurements");
  const measured = baseline && measuredValue(outcome, baseline.unit, direction);
  if (measured !== undefined) return success(placedAt(at, say`measured`, measured));
  const odd = measurements.find(({ value }) => value && baseline && !areComparable(value.unit, baseline.unit));
  if (odd?.value && baseline) return incomparable(say`measured`, odd.value.unit, baseline.unit, id, childPath(odd.path, "value"));
  return unavailable(say`The measurements of “${id}” give no result by its result rule: every reading rests on 0 samples, or the direction is unknown.`, at);
}

/** Both are levels of one metric, which were made comparable when they were resolved. */
function unlike(first: Term, other: Term): never {
  throw new Error(`A result in ${other.unit.text} was taken for comparable with a baseline in ${first.unit.text}.`);
}

/** Hours or errors that rise are nothing saved, unless the metric itself says that more of them is better. */
function movesAgainstDriver({ benefit, metric }: Outcome, { direction }: Assessment): boolean {
  const driver: AnyDriver | undefined = benefit && drivers[benefit.driver];
  if (driver?.paysFor === undefined || direction === undefined || metric?.direction !== undefined) return false;
  return driver.paysFor !== direction;
}

function wrongWay({ id, path, benefit }: Outcome): Expression {
  const driver: AnyDriver | undefined = benefit && drivers[benefit.driver];
  const name = benefit?.driver ?? "";
  const message =
    driver?.paysFor === "increase"
      ? say`“${name}” pays for a metric that rises, and the target of “${id}” lies below its baseline. Raise the target; if less of this metric is better, write metric.direction: decrease.`
      : say`“${name}” pays for a metric that falls, and the target of “${id}” lies above its baseline. Lower the target; if more of this metric is better, write metric.direction: increase.`;
  return unavailable(message, childPath(path, "target"));
}

function noDirection({ id, path }: Outcome): Expression {
  const message = say`Nothing says whether “${id}” should fall or rise. Write a target that differs from the baseline, or metric.direction: decrease or increase.`;
  return unavailable(message, childPath(path, "target"));
}

function incomparable(label: string, unit: Unit, baseline: Unit, id: string, path: string): Expression {
  return unavailable(say`Baseline of “${id}” in ${unitWords(baseline)}, ${label} in ${unitWords(unit)}: these cannot be compared. Write both in one unit, such as ${baseline.text}.`, path);
}

function unitWords({ text }: Unit): string {
  return text === "" ? say`no unit` : text;
}
