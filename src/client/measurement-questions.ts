import type { DraftProblem, MeasurementDraft, MeasurementForm, MeasurementForms } from "../protocol/measurement";
import type { Reader } from "./reader";

/** One question about a reading. */
export interface MeasurementQuestion {
  readonly field: DraftProblem["field"];
  readonly prompt: string;
  /** What the box starts with: a unit to write the number in front of, the day of today, or nothing. */
  readonly start: string;
  /** Which part of it the first key replaces. */
  readonly selected: readonly [start: number, end: number];
}

/** What is asked about a reading of an outcome, in order. */
export function measurementQuestions({ name, unit, guardrails }: MeasurementForm, today: MeasurementForms["today"], { l10n }: Pick<Reader, "l10n">): readonly MeasurementQuestion[] {
  return [
    { field: "value", prompt: l10n.t("What was measured: {0}", name), ...inFrontOf(unit) },
    ...guardrails.map((guardrail) => ({
      field: `guardrails.${guardrail.id}` as const,
      prompt: l10n.t("Guardrail: {0}. Leave the number out if it was not measured.", guardrail.name),
      ...inFrontOf(guardrail.unit),
    })),
    { field: "samples", prompt: l10n.t("How many samples the reading rests on; may be left empty."), start: "", selected: [0, 0] },
    { field: "date", prompt: l10n.t("The day of the reading."), start: today, selected: [0, today.length] },
  ];
}

/** What was answered so far, as a draft of the reading; the others are empty. */
export function draftFrom(outcome: string, answers: ReadonlyMap<MeasurementQuestion["field"], string>): MeasurementDraft {
  const prefix = "guardrails.";
  const guardrails = [...answers].flatMap(([field, answer]) => (field.startsWith(prefix) ? [[field.slice(prefix.length), answer] as const] : []));
  const by = answers.get("by");
  return {
    outcome,
    value: answers.get("value") ?? "",
    date: answers.get("date") ?? "",
    samples: answers.get("samples") ?? "",
    ...(by !== undefined && { by }),
    guardrails: Object.fromEntries(guardrails),
  };
}

function inFrontOf(unit: string): Pick<MeasurementQuestion, "start" | "selected"> {
  return { start: unit === "" ? "" : ` ${unit}`, selected: [0, 0] };
}
