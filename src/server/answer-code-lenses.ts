import { codeLenses, emptyPlanLenses, isEmptyPlan, valuedPlan } from "../language";
import { openPreviewCommand } from "../protocol/editor";
import { newPlanCommand } from "../protocol/new-plan";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what stands above the outcomes of a plan, unless the user does not want it, and above a plan that is empty; it leads to the preview and to the questions about a new plan where the editor has them. */
export function answerCodeLenses({ connection, documents, plans, settings, editor }: Services): void {
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return [];
    const { analysis, report } = await plans.analysed(document);
    if (isEmptyPlan(analysis)) return editor.asksForPlans ? emptyPlanLenses(uri, newPlanCommand) : [];
    const { hasOutcomeLenses } = await settings.of(uri);
    if (!hasOutcomeLenses) return [];
    return codeLenses(valuedPlan(analysis, report, editor.locale), { uri, openPreview: editor.opensPreview ? openPreviewCommand : undefined });
  });
}
