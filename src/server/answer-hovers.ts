import { hover } from "../language";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what stands behind the part of a plan under the pointer, with numbers as the editor's locale writes them. */
export function answerHovers({ connection, documents, plans, settings, editor }: Services): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return null;
    const { analysis, report } = await plans.analysed(document);
    const { served } = await settings.of(uri);
    return hover({ analysis, report, uri, locale: editor.locale, served }, position);
  });
}
