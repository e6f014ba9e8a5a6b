import { measurementForms as formsOf } from "../core/measurement/measurement-form";
import { say } from "../core/texts/say";
import { measurementEdits } from "../language";
import { type MeasurementAnswer, type MeasurementForms, type MeasurementToAdd, measurementForms, measurementToAdd } from "../protocol/measurement";
import type { Services } from "./services";

/** Answers what there is to ask about a new reading, and how it is added to the plan as it is now. */
export function answerMeasurements({ connection, documents, plans, today }: Services): void {
  connection.onRequest(measurementForms, async ({ uri }: { readonly uri: string }): Promise<MeasurementForms> => {
    const document = documents.get(uri);
    return { today: today(), forms: document === undefined ? [] : formsOf((await plans.analysed(document)).analysis.plan) };
  });
  connection.onRequest<MeasurementAnswer, unknown>(measurementToAdd, async ({ uri, draft }: MeasurementToAdd): Promise<MeasurementAnswer> => {
    const document = documents.get(uri);
    if (document === undefined) return { ok: false, problems: [{ field: "outcome", message: say`The plan is not open.` }] };
    const { analysis, version } = await plans.analysed(document);
    const answer = measurementEdits(analysis, draft);
    return answer.ok ? { ...answer, version } : answer;
  });
}
