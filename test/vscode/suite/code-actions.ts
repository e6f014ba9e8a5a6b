import * as vscode from "vscode";
import { ok } from "./assert";

/** The code actions of a kind that are offered at a range; asked for again where the text changed meanwhile, as an editor does. */
export async function codeActions(uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await vscode.commands.executeCommand<readonly vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind.value, 10);
    } catch (error) {
      if (!(error instanceof Error && error.name === "Canceled") || attempt === 5) throw error;
    }
  }
}

/** Takes the quick fix whose title has these words, as an editor does: its edit, then its command. */
export async function applyQuickFix(uri: vscode.Uri, range: vscode.Range, words: string): Promise<void> {
  await apply(await codeActions(uri, range, vscode.CodeActionKind.QuickFix), words);
}

/** Takes the one of these whose title has these words. */
export async function apply(offered: readonly vscode.CodeAction[], words: string): Promise<void> {
  const action = offered.find(({ title }) => title.toLowerCase().includes(words.toLowerCase()));
  if (action === undefined) throw new Error(`No code action for ${words} among: ${offered.map(({ title }) => title).join(", ")}.`);
  if (action.edit !== undefined) ok(await vscode.workspace.applyEdit(action.edit), "The edit is applied");
  if (action.command === undefined) return;
  const parameters: readonly unknown[] = action.command.arguments ?? [];
  await vscode.commands.executeCommand(action.command.command, ...parameters);
}
