import type { Outcome } from "../plan/sections/outcome";
import type { Quantity } from "../quantity/quantity";
import type { Unit } from "../quantity/unit";
import { childPath } from "../source/plan-path";
import type { Assessment } from "./assessment";
import { areComparable } from "./comparison";
import { type AnyDriver, drivers } from "./drivers";
import type { Expression } from "./expression";
import { unavailable } from "./terms";

/** Which result of an outcome is valued: the target that it is to reach, or what was measured. */
export type Basis = "target" | "measured";

/** What an outcome gains: baseline − result, or result − baseline for a rising metric. Negative when it got worse. */
export function improvementOf(outcome: Outcome, assessment: Assessment, basis: Basis): Expression {
  const { direction } = assessment;
  if (movesAgainstDriver(outcome, assessment)) return wrongWay(outcome);
  const baseline = baselineOf(outcome, assessment);
  const result = basis === "target" ? targetOf(outcome, assessment) : measuredOf(outcome, assessment);
  if (baseline.kind === "unavailable") return baseline;
  if (result.kind === "unavailable") return result;
  if (direction === undefined) return noDirection(outcome);
  const operands = direction === "decrease" ? ([baseline, result] as const) : ([result, baseline] as const);
  return { kind: "difference", label: "improvement", operands };
}

function baselineOf({ id, path }: Outcome, { baseline }: Assessment): Expression {
  if (baseline !== undefined) return level("baseline", baseline, childPath(path, "baseline"));
  const message = `Outcome “${id}” has no baseline, so nobody can say what it gains. Write baseline: 14 h/report, or whatever its metric is measured in.`;
  return unavailable("baseline", message, path);
}

function targetOf({ id, path, target: written }: Outcome, { target, baseline }: Assessment): Expression {
  const at = childPath(path, "target");
  if (target !== undefined) return level("target", target, at);
  const stated = written?.value ?? written?.reduction ?? written?.increase;
  if (stated !== undefined && baseline !== undefined) return incomparable("target", stated.unit, baseline.unit, id, at);
  return unavailable("target", `Outcome “${id}” has no target, so there is nothing to value. Write target: with the value to reach.`, path);
}

function measuredOf({ id, path, measurements }: Outcome, { measured, baseline }: Assessment): Expression {
  const at = childPath(path, "measurements");
  if (measured !== undefined) return level("measured", measured, at);
  const odd = measurements.find(({ value }) => value && baseline && !areComparable(value.unit, baseline.unit));
  if (odd?.value && baseline) return incomparable("measured", odd.value.unit, baseline.unit, id, childPath(odd.path, "value"));
  return unavailable("measured", `The measurements of “${id}” give no result by its result rule: every reading rests on 0 samples, or the direction is unknown.`, at);
}

/** Hours or errors that rise are nothing saved, unless the metric itself says that more of them is better. */
function movesAgainstDriver({ benefit, metric }: Outcome, { direction }: Assessment): boolean {
  const driver: AnyDriver | undefined = benefit && drivers[benefit.driver];
  return driver?.paysFor === "decrease" && direction === "increase" && metric?.direction === undefined;
}

function wrongWay({ id, path, benefit }: Outcome): Expression {
  const message = `“${benefit?.driver ?? ""}” pays for a metric that falls, and the target of “${id}” lies above its baseline. Lower the target; if more of this metric is better, write metric.direction: increase.`;
  return unavailable("improvement", message, childPath(path, "target"));
}

function noDirection({ id, path }: Outcome): Expression {
  const message = `Nothing says whether “${id}” should fall or rise. Write a target that differs from the baseline, or metric.direction: decrease or increase.`;
  return unavailable("improvement", message, childPath(path, "target"));
}

function level(label: "baseline" | "target" | "measured", quantity: Quantity, path: string): Expression {
  return { kind: "value", label, quantity, origin: label === "baseline" ? "baseline" : "result", path };
}

function incomparable(label: string, unit: Unit, baseline: Unit, id: string, path: string): Expression {
  return unavailable(label, `Baseline of “${id}” in ${unitWords(baseline)}, ${label} in ${unitWords(unit)}: these cannot be compared.`, path);
}

function unitWords({ text }: Unit): string {
  return text === "" ? "no unit" : text;
}
