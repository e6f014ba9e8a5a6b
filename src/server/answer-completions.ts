import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configShape } from "../core/config/config-shape";
import { completions, planCompletions } from "../language";
import { isConfigFile } from "../protocol/config-file";
import { suggestCommand } from "../protocol/editor";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers what can be typed in a plan or a configuration. */
export function answerCompletions(services: Services): void {
  const { connection, documents, editor } = services;
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    if (isPlanFile(uri)) return inPlan(document, position, services);
    return isConfigFile(uri) ? completions(document.getText(), configShape, position, editor) : [];
  });
}

/** The last analysis will do: completions are for what is being typed right now, and must not wait for a new one. */
async function inPlan(document: TextDocument, position: Position, { plans, settings, editor, today }: Services): Promise<CompletionItem[]> {
  const [known, { served }] = await Promise.all([plans.latest(document.uri), settings.of(document.uri)]);
  const { takesSnippets, takesRanges, locale } = editor;
  const items = planCompletions(document.getText(), position, { analysis: known?.analysis, today: today(), takesSnippets, takesRanges, locale, served });
  return editor.suggestsAgain ? items.map(suggestingAgain) : items;
}

/** Behind a key, what may stand there is shown at once. */
function suggestingAgain(item: CompletionItem): CompletionItem {
  return item.kind === CompletionItemKind.Property ? { ...item, command: { title: "", command: suggestCommand } } : item;
}
