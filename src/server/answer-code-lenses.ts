import { agreedLenses, codeLenses, emptyPlanLenses, isEmptyPlan, valuedPlan } from "../language";
import { placeCursorCommand } from "../protocol/cursor";
import { openPreviewCommand } from "../protocol/editor";
import { newPlanCommand } from "../protocol/new-plan";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what stands above the outcomes of a plan and above agreed values that are others now, unless the user does not want it, and above a plan that is empty; it leads to the preview, to the agreement and to the questions about a new plan where the editor has the commands. */
export function answerCodeLenses({ connection, documents, plans, settings, editor }: Services): void {
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return [];
    const { analysis, report } = await plans.analysed(document);
    if (isEmptyPlan(analysis)) return editor.asksForPlans ? emptyPlanLenses(uri, newPlanCommand) : [];
    const { hasOutcomeLenses, hasAgreedLenses } = await settings.of(uri);
    const plan = valuedPlan(analysis, report, editor.locale);
    return [
      ...(hasOutcomeLenses ? codeLenses(plan, { uri, openPreview: editor.opensPreview ? openPreviewCommand : undefined }) : []),
      ...(hasAgreedLenses ? agreedLenses(plan, { uri, placeCursor: editor.placesCursor ? placeCursorCommand : undefined }) : []),
    ];
  });
}
