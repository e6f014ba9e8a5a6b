import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { measurementForms as formsOf } from "../core/measurement/measurement-form";
import type { IsoDate } from "../core/quantity/calendar";
import { measurementEdits } from "../language";
import { type MeasurementAnswer, type MeasurementForms, type MeasurementToAdd, measurementForms, measurementToAdd } from "../protocol/measurement";
import type { PlanCache } from "./plan-cache";

/** What answers about measurements are made of. */
export interface MeasurementSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly plans: PlanCache;
  readonly today: () => IsoDate;
}

/** Answers what there is to ask about a new reading, and how it is added to the plan as it is now. */
export function answerMeasurements(connection: Connection, { documents, plans, today }: MeasurementSources): void {
  connection.onRequest(measurementForms, async ({ uri }: { readonly uri: string }): Promise<MeasurementForms> => {
    const document = documents.get(uri);
    return { today: today(), forms: document === undefined ? [] : formsOf((await plans.analysed(document)).analysis.plan) };
  });
  connection.onRequest<MeasurementAnswer, unknown>(measurementToAdd, async ({ uri, draft }: MeasurementToAdd): Promise<MeasurementAnswer> => {
    const document = documents.get(uri);
    if (document === undefined) return { ok: false, problems: [{ field: "outcome", message: "The plan is not open." }] };
    const { analysis, version } = await plans.analysed(document);
    const answer = measurementEdits(analysis, draft);
    return answer.ok ? { ...answer, version } : answer;
  });
}
