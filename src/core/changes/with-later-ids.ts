import { applyEdits } from "../edit/apply-edits";
import { quoteIfNeeded } from "../edit/quote";
import { renamingEdits } from "../edit/rename-things";
import { type PlanReading, readPlan } from "../plan/read-plan";
import type { JudgedPlan } from "../rules/rule";
import type { TextEdit } from "../source/span";
import type { Difference } from "./difference";
import type { Rename } from "./renames";
import { thingAt, wholePlan } from "./things";

/**
 * The earlier version with the ids that its things have later, so that what only mentions them is the same in both; line
 * by line it is the earlier text. Undefined where a mention cannot be rewritten and be read again.
 */
export function withLaterIds<Reading extends PlanReading>(before: Reading, renames: readonly Rename[]): Reading | undefined {
  if (renames.length === 0) return before;
  const ids = new Map(renames.map(({ was, after }) => [was, after]));
  const edits = [...renamingEdits(ids, before), ...renames.flatMap((rename) => unmentionedKey(rename, before))];
  const reading = readPlan(applyEdits(before.source.text, edits));
  const isComplete = reading.problems.length === before.problems.length && renames.every(({ is }) => reading.source.places.has(is));
  return isComplete ? { ...before, ...reading } : undefined;
}

/** A thing that has another id, as a difference. */
export function renamed({ form, is, before, after }: Rename, { plan }: JudgedPlan): Difference {
  const outcome = form.includes("guardrails") ? thingAt("outcomes.*", { id: is.split(".")[1] }, wholePlan, (id) => id) : wholePlan;
  const nameOf = (id: string): string => plan.people.find((person) => person.id === id)?.name ?? id;
  return { kind: "renamed", path: is, form, label: thingAt(form, { id: after }, outcome, nameOf).whole, before, after, isWhole: false, apply: (one) => one };
}

/** Nothing refers to costs and risks, so that their key is all there is of their ids. */
function unmentionedKey({ form, was, after }: Rename, { source }: PlanReading): readonly TextEdit[] {
  const key = source.places.get(was)?.key;
  return key === undefined || !["business_case.costs.*", "risks.*"].includes(form) ? [] : [{ span: key, text: quoteIfNeeded(after) }];
}
