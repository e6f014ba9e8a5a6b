import { appendItems } from "../edit/append-items";
import { applyEdits } from "../edit/apply-edits";
import { type PlanReading, readPlan } from "../plan/read-plan";
import type { Plan } from "../plan/plan-shape";
import { baseValue } from "../quantity/quantity";
import { withId } from "../shape/map";
import { type PlanPath, childPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import type { TextEdit } from "../source/span";
import { say, text, translated } from "../texts/say";
import type { DraftProblem, MeasurementDraft } from "./measurement-draft";
import { type DraftReading, readDraft } from "./read-draft";

/** The edits that add a reading and where it stands after them, or everything that keeps it from being added. */
export type MeasurementAddition =
  | { readonly ok: true; readonly edits: readonly TextEdit[]; readonly path: PlanPath; readonly after: SourceIndex }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/**
 * Adds one reading behind the last one of an outcome, in the layout that is there; every other byte of the plan stays.
 * The result is read back: an edit that would not add exactly this reading to exactly this outcome, as where the list
 * is an alias of another one, is not offered.
 */
export function addMeasurement({ plan, source }: PlanReading, draft: MeasurementDraft): MeasurementAddition {
  const outcome = withId(plan.outcomes, draft.outcome);
  if (outcome === undefined) return refusal(say`This plan has no outcome “${draft.outcome}”.`);
  const read = readDraft(plan, outcome, draft);
  if (!read.ok) return read;
  const edits = appendItems(source, childPath(outcome.path, "measurements"), [read.measurement]);
  if (edits === undefined) return refusal(translated(noPlace));
  const after = readPlan(applyEdits(source.text, edits));
  const path = addedPath(plan, after.plan, outcome.id, read);
  return path === undefined ? refusal(translated(noPlace)) : { ok: true, edits, path, after: after.source };
}

const noPlace = text`The reading could not be added: the measurements of this outcome are not a list of their own. Write it into the plan by hand.`;

function addedPath(before: Plan, after: Plan, id: string, { measurement, value }: DraftReading & { readonly ok: true }): PlanPath | undefined {
  const isOneMore = before.outcomes.every((outcome) => {
    const count = withId(after.outcomes, outcome.id)?.measurements.length;
    return count === outcome.measurements.length + (outcome.id === id ? 1 : 0);
  });
  const added = withId(after.outcomes, id)?.measurements.at(-1);
  const isSame = added?.date === measurement["date"] && added?.value !== undefined && baseValue(added.value) === baseValue(value);
  return isOneMore && isSame ? added.path : undefined;
}

function refusal(message: string): MeasurementAddition {
  return { ok: false, problems: [{ field: "outcome", message }] };
}
