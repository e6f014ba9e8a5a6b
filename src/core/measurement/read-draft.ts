import { areComparable } from "../economics/comparison";
import type { WrittenValue } from "../edit/written-value";
import type { Plan } from "../plan/plan-shape";
import type { Outcome } from "../plan/sections/outcome";
import { parseDate } from "../quantity/calendar";
import { type QuantityContext, parseQuantity } from "../quantity/parse-quantity";
import type { Quantity } from "../quantity/quantity";
import { type Unit, describeUnit } from "../quantity/unit";
import { withId } from "../shape/map";
import { say } from "../texts/say";
import type { DraftField, DraftProblem, MeasurementDraft } from "./measurement-draft";
import { measuredUnit } from "./measurement-form";

/** The measurement as it is to be written, or everything that keeps it from being written. */
export type DraftReading =
  | { readonly ok: true; readonly measurement: Readonly<Record<string, WrittenValue>>; readonly value: Quantity }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** Reads what was typed about an outcome of a plan. */
export function readDraft(plan: Plan, outcome: Outcome, draft: MeasurementDraft): DraftReading {
  const value = readLevel("value", draft.value, measuredUnit(outcome), plan);
  const fields = { date: readDate(draft), value, samples: readSamples(draft), by: readBy(plan, outcome, draft), guardrails: readGuardrails(plan, outcome, draft) };
  const problems = Object.values(fields).flatMap((field) => (field.ok ? [] : field.problems));
  if (problems.length > 0 || !value.ok) return { ok: false, problems };
  const written = Object.entries(fields).flatMap(([key, field]) => (field.ok && field.written !== undefined ? [[key, field.written] as const] : []));
  return { ok: true, measurement: Object.fromEntries(written), value: value.level };
}

type Field = { readonly ok: true; readonly written: WrittenValue | undefined } | { readonly ok: false; readonly problems: readonly DraftProblem[] };
type Level = (Field & { readonly ok: false }) | { readonly ok: true; readonly written: WrittenValue; readonly level: Quantity };

const nothing: Field = { ok: true, written: undefined };

function readDate({ date }: MeasurementDraft): Field {
  const day = parseDate(date.trim());
  if (day !== undefined) return { ok: true, written: day };
  const trouble = date.trim() === "" ? say`The day of the reading is missing.` : say`“${date.trim()}” is not a day of the calendar.`;
  return problem("date", `${trouble} ${say`Write year-month-day, such as 2026-03-16.`}`);
}

function readSamples({ samples = "" }: MeasurementDraft): Field {
  const written = samples.trim();
  if (written === "") return nothing;
  if (/^[1-9]\d{0,14}$/u.test(written)) return { ok: true, written: Number(written) };
  return problem("samples", say`“${written}” is not a number of samples. Write a whole number such as 4, or leave it empty.`);
}

/** Without a word about who measured it is the owner, if the plan knows them. */
function readBy({ people }: Plan, { owner }: Outcome, { by }: MeasurementDraft): Field {
  const written = by?.trim() ?? "";
  if (written === "") return { ok: true, written: withId(people, owner)?.id };
  if (withId(people, written) !== undefined) return { ok: true, written };
  return problem("by", say`“${written}” is not in people. Add them there first, or leave it out.`);
}

function readGuardrails(plan: Plan, outcome: Outcome, { guardrails = {} }: MeasurementDraft): Field {
  const strangers = Object.keys(guardrails).filter((id) => withId(outcome.guardrails, id) === undefined);
  const fields = outcome.guardrails.flatMap(({ id, limit }) => {
    const text = Object.hasOwn(guardrails, id) ? (guardrails[id] ?? "") : "";
    return isLeftEmpty(text, limit?.unit) ? [] : [{ id, field: readLevel(`guardrails.${id}`, text, limit?.unit, plan) }];
  });
  const problems = [
    ...strangers.map((id): DraftProblem => ({ field: `guardrails.${id}`, message: say`“${id}” is not a guardrail of this outcome.` })),
    ...fields.flatMap(({ field }) => (field.ok ? [] : field.problems)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const entries = fields.flatMap(({ id, field }) => (field.ok ? [[id, field.written] as const] : []));
  return entries.length === 0 ? nothing : { ok: true, written: Object.fromEntries(entries) };
}

/** A value that can be compared with what it is held against: in this unit, or one that measures the same. */
function readLevel(field: DraftField, text: string, unit: Unit | undefined, { currency }: Plan): Level {
  if (isLeftEmpty(text, unit)) return problem(field, missing(unit));
  const isBare = unit?.text === "";
  const context: QuantityContext = { ...(currency !== undefined && { currency }), allowBareNumber: isBare };
  const reading = parseQuantity(text, context);
  if (!reading.ok) return problem(field, withUnit(text, unit) ?? reading.problem.message);
  const { quantity, normal } = reading;
  if (unit !== undefined && !areComparable(quantity.unit, unit)) return problem(field, incomparable(normal, quantity.unit, unit));
  return { ok: true, written: quantity.unit.text === "" ? quantity.amount : normal, level: quantity };
}

/** Boxes start with the unit, so the unit alone is nothing that was measured. */
function isLeftEmpty(text: string, unit: Unit | undefined): boolean {
  return text.trim() === "" || text.trim() === unit?.text;
}

function missing(unit: Unit | undefined): string {
  if (unit === undefined) return say`Write what was measured, with its unit, such as 14 h/report.`;
  return unit.text === "" ? say`Write the number that was measured.` : say`Write the number that was measured in front of “${unit.text}”.`;
}

/** A bare number most likely lacks only the unit that everything else has. */
function withUnit(text: string, unit: Unit | undefined): string | undefined {
  const reading = parseQuantity(text, { allowBareNumber: true });
  if (unit === undefined || unit.text === "" || !reading.ok) return undefined;
  return say`${reading.normal} has no unit: write ${reading.normal} ${unit.text}.`;
}

function incomparable(written: string, found: Unit, wanted: Unit): string {
  const unit = wanted.text === "" ? say`a bare number` : `${describeUnit(wanted)} (${wanted.text})`;
  return say`“${written}” is ${describeUnit(found)}, and what it is compared with is ${unit}. Write the reading in that unit.`;
}

function problem(field: DraftField, message: string): { readonly ok: false; readonly problems: readonly DraftProblem[] } {
  return { ok: false, problems: [{ field, message }] };
}
