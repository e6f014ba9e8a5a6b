import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { hover } from "../language";
import { isPlanFile } from "../protocol/plan-file";
import type { PlanCache } from "./plan-cache";

/** Answers what stands behind the part of a plan under the pointer, with numbers as the editor's locale writes them. */
export function answerHovers(connection: Connection, documents: TextDocuments<TextDocument>, plans: PlanCache, editor: { readonly locale: string }): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined || !isPlanFile(uri)) return null;
    const { analysis, report } = await plans.analysed(document);
    return hover({ analysis, report, uri, locale: editor.locale }, position);
  });
}
