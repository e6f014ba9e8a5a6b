import { outcomeName } from "../../core/report/outcome-name";
import { type PlanPath, isAtOrBelow, parentPath } from "../../core/source/plan-path";
import type { HoveredPlan } from "./hovered-plan";
import { type Markdown, spoken } from "./markdown";

/** What of the plan is a person's, one line for each kind of thing. */
export function dutiesOf(id: string, plan: HoveredPlan): readonly Markdown[] {
  const places = plan.analysis.references.filter((reference) => reference.to === "people" && reference.id === id).map(({ path }) => path);
  return duties.flatMap(({ at, names, says }) => {
    const mine = places.filter((path) => at.test(path));
    const named = mine.flatMap((path) => names(path, plan)).join("; ");
    return mine.length === 0 ? [] : [says(named)];
  });
}

/** A kind of thing that people own, by the places that name them. */
interface Duty {
  readonly at: RegExp;
  readonly names: (path: PlanPath, plan: HoveredPlan) => readonly string[];
  readonly says: (names: string) => Markdown;
}

const duties: readonly Duty[] = [
  { at: /^outcomes\.[^.]+\.owner$/u, names: outcomeNames, says: (names) => spoken`Owns the metric: ${names}` },
  { at: /^outcomes\.[^.]+\.matters_to$/u, names: outcomeNames, says: (names) => spoken`Cares about: ${names}` },
  { at: /^inputs\.[^.]+\.provided_by$/u, names: inputIds, says: (names) => spoken`Gave the inputs: ${names}` },
  { at: /^inputs\.[^.]+\.agreed\.by$/u, names: inputIds, says: (names) => spoken`Agreed to the inputs: ${names}` },
  { at: /^outcomes\.[^.]+\.baseline\.agreed\.by$/u, names: outcomeNames, says: (names) => spoken`Agreed to the baseline: ${names}` },
  { at: /^decision\.decided_by$/u, names: decisionDay, says: (names) => (names === "" ? spoken`Decides` : spoken`Decides on ${names}`) },
  { at: /^commitment\.made_by$/u, names: commitmentDay, says: (names) => (names === "" ? spoken`Makes the commitment` : spoken`Makes the commitment, due ${names}`) },
  { at: /^commitment\.steps\[\d+\]\.owner$/u, names: stepNames, says: (names) => spoken`Does the steps: ${names}` },
  { at: /^risks\.[^.]+\.owner$/u, names: (path) => [parentPath(path).slice("risks.".length)], says: (names) => spoken`Looks after the risks: ${names}` },
  { at: /^timeline\.checkpoints\[\d+\]\.attendees/u, names: checkpointNames, says: (names) => spoken`Attends: ${names}` },
  { at: /^agreements\[\d+\]\.by$/u, names: agreementDays, says: (names) => spoken`Agreed to the plan: ${names}` },
];

function outcomeNames(path: PlanPath, { analysis: { plan } }: HoveredPlan): readonly string[] {
  return plan.outcomes.filter((outcome) => isAtOrBelow(path, outcome.path)).map(outcomeName);
}

function inputIds(path: PlanPath, { analysis: { plan } }: HoveredPlan): readonly string[] {
  return plan.inputs.filter((input) => isAtOrBelow(path, input.path)).map(({ id }) => id);
}

function decisionDay(_: PlanPath, { analysis: { plan }, formats }: HoveredPlan): readonly string[] {
  return plan.decision?.date === undefined ? [] : [formats.date(plan.decision.date)];
}

function commitmentDay(_: PlanPath, { analysis: { plan }, formats }: HoveredPlan): readonly string[] {
  return plan.commitment?.due === undefined ? [] : [formats.date(plan.commitment.due)];
}

function stepNames(path: PlanPath, { analysis: { plan }, formats }: HoveredPlan): readonly string[] {
  const steps = plan.commitment?.steps.filter((step) => step.path === parentPath(path)) ?? [];
  return steps.flatMap(({ step, due }) => (step === undefined ? [] : [due === undefined ? step : `${step} (${formats.day(due)})`]));
}

function checkpointNames(path: PlanPath, { analysis: { plan }, formats }: HoveredPlan): readonly string[] {
  const checkpoints = plan.timeline?.checkpoints.filter((checkpoint) => isAtOrBelow(path, checkpoint.path)) ?? [];
  return checkpoints.flatMap(({ name, date }) => (name === undefined ? [] : [date === undefined ? name : `${name} (${formats.day(date)})`]));
}

function agreementDays(path: PlanPath, { analysis: { plan }, formats }: HoveredPlan): readonly string[] {
  return plan.agreements.filter((agreement) => isAtOrBelow(path, agreement.path)).flatMap(({ date }) => (date === undefined ? [] : [formats.date(date)]));
}
