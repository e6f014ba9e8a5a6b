import { type TextDocument, l10n, window } from "vscode";
import { type DraftProblem, type MeasurementDraft, type MeasurementForm, type MeasurementForms, type MeasurementRequest, isAtOrBelow } from "../protocol/measurement";
import { draftFrom, measurementQuestions } from "./measurement-questions";
import type { PlanServer } from "./plan-server";

/** Asks for whatever of a reading was not given; undefined when the author gives up, or when there is nothing to measure. */
export async function askMeasurement(server: PlanServer, document: TextDocument, given: Partial<MeasurementRequest>): Promise<MeasurementDraft | undefined> {
  const asked = await server.measurementForms(document.uri);
  if (asked === undefined) return undefined;
  const form = await chosenForm(server, document, asked.forms, given.outcome);
  return form && askFields(server, document, { form, today: asked.today, given });
}

async function chosenForm(server: PlanServer, document: TextDocument, forms: readonly MeasurementForm[], outcome: string | undefined): Promise<MeasurementForm | undefined> {
  if (outcome !== undefined) return forms.find((form) => form.outcome === outcome) ?? nothingToMeasure(l10n.t("The plan has no outcome “{0}” any more.", outcome));
  if (forms.length < 2) return forms[0] ?? nothingToMeasure(l10n.t("The plan has no outcome yet, so there is nothing to measure."));
  const path = await pathAtCursor(server, document);
  const atCursor = path === undefined ? undefined : forms.find((form) => isAtOrBelow(path, form.path));
  if (atCursor !== undefined) return atCursor;
  const items = forms.map((form) => ({ label: form.name, description: form.unit, form }));
  const chosen = await window.showQuickPick(items, { title: l10n.t("Add Measurement"), placeHolder: l10n.t("What was measured?"), ignoreFocusOut: true });
  return chosen?.form;
}

async function pathAtCursor(server: PlanServer, document: TextDocument): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  return editor?.document === document ? server.pathAtPosition(document, editor.selection.active) : undefined;
}

function nothingToMeasure(message: string): undefined {
  window.showInformationMessage(message);
}

interface Asked {
  readonly form: MeasurementForm;
  readonly today: MeasurementForms["today"];
  readonly given: Partial<MeasurementRequest>;
}

async function askFields(server: PlanServer, { uri }: TextDocument, { form, today, given }: Asked): Promise<MeasurementDraft | undefined> {
  const answers = new Map<DraftProblem["field"], string>();
  for (const field of ["value", "date", "samples", "by"] as const) if (given[field] !== undefined) answers.set(field, given[field]);
  const isComplete = answers.has("value") && answers.has("date");
  const questions = isComplete ? [] : measurementQuestions(form, today, { l10n }).filter(({ field }) => !answers.has(field));
  for (const [index, { field, prompt, start, selected }] of questions.entries()) {
    const validateInput = async (text: string): Promise<string | undefined> => {
      const answer = await server.measurementToAdd(uri, draftFrom(form.outcome, new Map(answers).set(field, text)));
      return answer?.ok === false ? answer.problems.find((problem) => problem.field === field)?.message : undefined;
    };
    const step = l10n.t("Add Measurement ({0}/{1})", index + 1, questions.length);
    const text = await window.showInputBox({ title: step, prompt, value: start, valueSelection: [...selected], ignoreFocusOut: true, validateInput });
    if (text === undefined) return undefined;
    answers.set(field, text);
  }
  return draftFrom(form.outcome, answers);
}
