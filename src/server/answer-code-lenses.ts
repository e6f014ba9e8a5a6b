import { codeLenses, valuedPlan } from "../language";
import { openPreviewCommand } from "../protocol/editor";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what stands above the outcomes of a plan, unless the user does not want it; it leads to the preview where the editor has one. */
export function answerCodeLenses({ connection, documents, plans, settings, editor }: Services): void {
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return [];
    const { hasOutcomeLenses } = await settings.of(uri);
    if (!hasOutcomeLenses) return [];
    const { analysis, report } = await plans.analysed(document);
    return codeLenses(valuedPlan(analysis, report, editor.locale), { uri, openPreview: editor.opensPreview ? openPreviewCommand : undefined });
  });
}
