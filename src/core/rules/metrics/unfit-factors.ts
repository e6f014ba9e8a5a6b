import { setValue } from "../../edit/set-value";
import type { Leftover } from "../../economics/valuation";
import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import type { Operand } from "../../shape/operand";
import { type PlanPath, isAtOrBelow } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { writtenAt } from "../wording";
import { baselinePath, targetPath } from "./target-written";

/** Where the valuation could not multiply or compare, and what it had left over; not what `known` reports already. */
export function unfitFactors(subject: Subject, known: readonly Observation[]): readonly Observation[] {
  const { scenarios, leftovers } = subject.valuation;
  const reasons = Object.values(scenarios).flatMap((scenario) => (scenario.available ? [] : scenario.reasons));
  const isKnown = (path: PlanPath): boolean =>
    known.some(({ at }) => isAtOrBelow(at, path) || isAtOrBelow(path, at) || isSameOutcome(at, path) || isOfUsedInput(at, path, subject));
  const distinct = new Map(reasons.filter(({ kind, path }) => kind === "unit-mismatch" && !isKnown(path)).map((reason) => [`${reason.path} ${reason.span?.start ?? ""}`, reason]));
  return [
    ...[...distinct.values()].map(({ path, span, message }) => ({ at: path, message, ...(span !== undefined && { span }) })),
    ...leftovers.map((leftover): Observation => ({ at: leftover.path, message: leftover.message, onKey: true, severity: "hint", fixes: () => perUnit(leftover, subject) })),
  ];
}

/** Of two numbers of one outcome that cannot be compared, the valuation may name the other one. */
function isSameOutcome(one: PlanPath, other: PlanPath): boolean {
  const outcome = /^outcomes\.[^.]+\.(?=baseline|target|measurements)/u;
  const [of] = outcome.exec(one) ?? [];
  return of !== undefined && of === outcome.exec(other)?.[0];
}

/** A fault of an input, such as in its `low`, comes out again at every benefit that uses it. */
function isOfUsedInput(fault: PlanPath, path: PlanPath, { references }: Subject): boolean {
  return references.some((reference) => reference.to === "inputs" && isAtOrBelow(reference.path, path) && isAtOrBelow(fault, `inputs.${reference.id}`));
}

/** `22 h/week` of 20 persons is most likely meant per person. */
function perUnit({ outcome: id, unit }: Leftover, subject: Subject): readonly Fix[] {
  const outcome = subject.plan.outcomes.find((candidate) => candidate.id === id);
  if (outcome === undefined || !isCountedInVolume(outcome, unit, subject)) return [];
  const paths = [
    ...(outcome.baseline?.value === undefined ? [] : [baselinePath(outcome, subject.source)]),
    ...[outcome.target?.value, outcome.target?.reduction, outcome.target?.increase].filter(isOfTheMetric).map(() => targetPath(outcome, subject.source)),
    ...outcome.measurements.filter(({ value }) => value !== undefined).map(({ path }) => `${path}.value`),
  ];
  const edits = paths.flatMap((path) => setValue(subject.source, path, `${writtenAt(subject.source, path) ?? ""}/${unit}`) ?? []);
  return fixBy(say`Write the numbers of “${id}” per ${unit}`, edits);
}

function isCountedInVolume({ benefit, baseline }: Outcome, unit: string, { plan }: Subject): boolean {
  const volume: readonly Operand[] = benefit !== undefined && "volume" in benefit ? benefit.volume : [];
  const quantities = volume.map((operand) => (operand.kind === "quantity" ? operand.quantity : plan.inputs.find(({ id }) => id === operand.id)?.value));
  return quantities.some((quantity) => quantity?.unit.dimension.counts.get(unit) === 1) && baseline?.value?.unit.dimension.counts.has(unit) === false;
}

/** A share of the baseline is per whatever the baseline is. */
function isOfTheMetric(quantity: Quantity | undefined): boolean {
  return quantity?.unit.notation === "plain";
}
