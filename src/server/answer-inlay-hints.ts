import { inlayHints, valuedPlan } from "../language";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what a part of a plan means without writing it, as far as the user wants to see it. */
export function answerInlayHints({ connection, documents, plans, settings, editor }: Services): void {
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return [];
    const { hints } = await settings.of(uri);
    if (hints.length === 0) return [];
    const { analysis, report } = await plans.analysed(document);
    return inlayHints(valuedPlan(analysis, report, editor.locale), range, hints);
  });
}
