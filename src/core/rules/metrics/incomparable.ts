import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import { type Dimension, sameDimension } from "../../quantity/dimension";
import type { Quantity } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { firstWritten, fixBy } from "../observe";
import type { Observation, Subject } from "../rule";
import { writtenAt } from "../wording";
import { percentChangeIn } from "./percent-change";
import { baselinePath, targetPath } from "./target-written";

/** A number of the plan with what it is called and where it stands. */
interface Figure {
  readonly name: string;
  readonly quantity: Quantity;
  readonly at: PlanPath;
}

/** Baselines, targets, readings, limits and ranges that are compared although their units do not measure the same. */
export function incomparablePairs(subject: Subject): readonly Observation[] {
  const { outcomes, inputs } = subject.plan;
  return [
    ...outcomes.flatMap((outcome) => [...ofOutcome(outcome, subject), ...ofGuardrails(outcome, subject)]),
    ...inputs.flatMap(({ id, path, value, low, high }) => {
      if (low === undefined && high === undefined) return [];
      const middle = figure(say`Value of “${id}”`, value, firstWritten(subject.source, `${path}.value`, path));
      return [figure(say`low`, low, `${path}.low`), figure(say`high`, high, `${path}.high`)].flatMap((end) => compared({ one: middle, other: end }, subject));
    }),
  ];
}

/** Readings that share the target's fault are mended with it; of several with one fault the first is reported. */
function ofOutcome(outcome: Outcome, subject: Subject): readonly Observation[] {
  const { start, goal, change, readings } = figuresOf(outcome, subject);
  const reference = start ?? (goal && { ...goal, name: say`Target` });
  const odd = readings.filter((reading) => !isSame(reading, reference));
  const goalFault = compared({ one: start, other: goal, alike: odd, fixes: () => asChange(outcome, goal, subject) }, subject);
  const changeFault = change === undefined || isShareOf(change.quantity, start?.quantity) ? [] : compared({ one: start, other: change }, subject);
  const others = goalFault.length === 0 ? odd : odd.filter((reading) => !isSame(reading, goal));
  return [...goalFault, ...changeFault, ...compared({ one: reference, other: others[0], alike: others }, subject)];
}

function figuresOf(outcome: Outcome, { source }: Subject) {
  const { baseline, target, measurements } = outcome;
  const place = targetPath(outcome, source);
  return {
    start: figure(say`Baseline`, baseline?.value, baselinePath(outcome, source)),
    goal: figure(say`target`, target?.value, place),
    change: figure(say`reduction`, target?.reduction, place) ?? figure(say`increase`, target?.increase, place),
    readings: measurements.flatMap(({ value, path }) => figure(say`measured`, value, `${path}.value`) ?? []),
  };
}

function ofGuardrails({ guardrails, measurements }: Outcome, subject: Subject): readonly Observation[] {
  return guardrails.flatMap(({ id, name, path, limit }) => {
    const bound = figure(say`Limit of “${name ?? id}”`, limit, firstWritten(subject.source, `${path}.limit`, path));
    const readings = measurements
      .flatMap((measurement) => measurement.guardrails.filter((reading) => reading.id === id))
      .flatMap((reading) => figure(say`reading`, reading.value, firstWritten(subject.source, `${reading.path}.value`, reading.path)) ?? []);
    const odd = readings.filter((reading) => !isSame(reading, bound));
    return compared({ one: bound, other: odd[0], alike: odd }, subject);
  });
}

function figure(name: string, quantity: Quantity | undefined, at: PlanPath): Figure | undefined {
  return quantity && { name, quantity, at };
}

/** A percentage is neither points, which are a difference, nor a bare number, which may mean the share or a count. */
function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [a, b] = [one.quantity.unit, other.quantity.unit];
  if (a === b) return true;
  return sameDimension(inOneCurrency(a.dimension), inOneCurrency(b.dimension)) && a.notation === b.notation;
}

/** Amounts in two currencies can be compared; whether there is a rate is another question. */
function inOneCurrency(dimension: Dimension): Dimension {
  const power = [...dimension.money.values()].reduce((sum, one) => sum + one, 0);
  return { ...dimension, money: new Map(power === 0 ? [] : [["money", power]]) };
}

/** A percentage of anything, or points of a percentage. */
function isShareOf(change: Quantity, baseline: Quantity | undefined): boolean {
  if (change.unit.notation === "percent") return true;
  return change.unit.notation === "points" && baseline?.unit.notation === "percent";
}

interface Comparison {
  readonly one: Figure | undefined;
  readonly other: Figure | undefined;
  /** Figures that may share the fault of the other one. */
  readonly alike?: readonly Figure[];
  /** Worked out only where there is a fault to mend. */
  readonly fixes?: () => readonly Fix[];
}

function compared({ one, other, alike = [], fixes = () => [] }: Comparison, subject: Subject): readonly Observation[] {
  if (one === undefined || other === undefined || isSame(one, other)) return [];
  const { unit } = one.quantity;
  const advice = unit.text === "" ? say`Write both in one unit.` : say`Write both in one unit, such as ${unit.text}.`;
  const message = `${say`${one.name} in ${unitOf(one)}, ${other.name} in ${unitOf(other)}: these cannot be compared.`} ${advice}`;
  const related = [{ message: say`${one.name} in ${unitOf(one)}.`, at: one.at }];
  const faulty = [other, ...alike.filter(({ at, quantity }) => at !== other.at && quantity.unit.text === other.quantity.unit.text)];
  return [{ at: other.at, message, related, fixes: () => [...withMissingCounts(one, faulty, subject), ...fixes()] }];
}

function unitOf({ quantity }: Figure): string {
  return quantity.unit.text === "" ? say`no unit` : quantity.unit.text;
}

/** `12 min` beside `14 h/report` most likely lacks the `/report`. */
function withMissingCounts(one: Figure, faulty: readonly Figure[], { source }: Subject): readonly Fix[] {
  const given = faulty[0]?.quantity.unit;
  const wanted = one.quantity.unit.dimension;
  const missing = [...wanted.counts].filter(([word, power]) => power === -1 && given?.dimension.counts.has(word) === false).map(([word]) => word);
  const completed = given && { ...given.dimension, counts: new Map([...given.dimension.counts, ...missing.map((word) => [word, -1] as const)]) };
  if (given?.text === "" || missing.length === 0 || completed === undefined || !sameDimension(completed, wanted)) return [];
  const suggestions = faulty.map(({ at }) => ({ at, text: `${writtenAt(source, at) ?? ""}/${missing.join("/")}` }));
  return fixBy(say`Write ${suggestions[0]?.text ?? ""}`, suggestions.flatMap(({ at, text }) => setValue(source, at, text) ?? []));
}

/** `50 %` beside `14 h` is most likely meant as a share of it; where nothing tells up from down, both can be meant. */
function asChange(outcome: Outcome, goal: Figure | undefined, { source }: Subject): readonly Fix[] {
  const { path } = outcome;
  const written = goal && writtenAt(source, goal.at);
  if (goal === undefined || goal.quantity.unit.notation === "plain" || written === undefined) return [];
  const valueKey = source.places.get(`${path}.target.value`)?.key;
  return changesMeant(outcome).flatMap((key) => {
    const edits = valueKey === undefined ? setValue(source, `${path}.target`, { [key]: written }) : [{ span: valueKey, text: key }];
    return fixBy(say`Write ${key}: ${written}`, edits);
  });
}

function changesMeant({ metric, statement = "" }: Outcome): readonly ("reduction" | "increase")[] {
  const direction = metric?.direction ?? directionIn(statement);
  if (direction === undefined) return ["reduction", "increase"];
  return [direction === "increase" ? "increase" : "reduction"];
}

/** “Increase picks per hour by 20 %” says which way. */
function directionIn(statement: string): "increase" | "decrease" | undefined {
  const change = percentChangeIn(statement);
  return change && (change.signed > 0 ? "increase" : "decrease");
}
