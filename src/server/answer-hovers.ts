import type { Hover, Position } from "vscode-languageserver";
import { configHover, hover } from "../language";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what stands behind the part of a plan under the pointer, with numbers as the editor's locale writes them, and what the key of a configuration sets. */
export function answerHovers({ connection, documents, plans, configs, settings, editor }: Services): void {
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined) return null;
    if (!isPlanFile(uri)) return hoverInConfig(configs.file(document), position);
    const { analysis, report } = await plans.analysed(document);
    const { served } = await settings.of(uri);
    return hover({ analysis, report, uri, locale: editor.locale, served }, position);
  });
}

function hoverInConfig(file: ReturnType<Services["configs"]["file"]>, position: Position): Hover | null {
  return file === undefined ? null : configHover(file.source, position);
}
