import { addMeasurementActions, agreeActions, codeActions, firstDraftActions, fixAllActions, suppressActions } from "../language";
import { placeCursorCommand } from "../protocol/cursor";
import { addMeasurementCommand } from "../protocol/measurement";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what can be done at a range: fixes, agreements, suppressions and a new reading, as far as the editor can do its part. */
export function answerCodeActions({ connection, documents, plans, configs, editor }: Services): void {
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return [];
    if (!isPlanFile(document.uri)) return configs.actions(document, range);
    const { analysis, version } = await plans.analysed(document);
    const plan = { uri: document.uri, version };
    const placeCursor = editor.placesCursor ? placeCursorCommand : undefined;
    const fixes = [...firstDraftActions(analysis, plan, context), ...codeActions(analysis, plan, range, context), ...agreeActions(analysis, plan, range, context), ...fixAllActions(analysis, plan, context.only)];
    const suppressions = suppressActions(analysis, plan, range, { context, placeCursor });
    if (!editor.asksForMeasurements) return [...fixes, ...suppressions];
    return [...fixes, ...suppressions, ...addMeasurementActions(analysis, document.uri, range, { command: addMeasurementCommand, only: context.only })];
  });
}
