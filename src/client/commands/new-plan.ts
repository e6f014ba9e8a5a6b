import { Range, SnippetString, type TextDocument, Uri, l10n, window, workspace } from "vscode";
import { type NewPlanDraft, type NewPlanRequest, newPlanCommand } from "../../protocol/new-plan";
import { askNewPlan } from "../ask-new-plan";
import type { Command } from "../command";
import { newPlanRequest } from "../new-plan-request";
import { unsavedPlan } from "../unsaved-plan";
import type { PlanServer } from "../plan-server";

/** “POV: New Plan…”: asks about the plan and writes a first draft whose blanks are filled in one after the other. Nothing is saved. */
export const newPlan: Command = {
  id: newPlanCommand,
  run: async ({ server }, argument) => {
    const request = newPlanRequest(argument);
    await server.start();
    const form = await server.newPlanForm();
    if (form === undefined) {
      window.showWarningMessage(l10n.t("The language server does not answer, so no plan was written. “POV: Restart Language Server” starts it again."));
      return;
    }
    const draft = await askNewPlan(server, form, { currency: usualCurrency(), ...request });
    if (draft !== undefined) await write(server, draft, request);
  },
};

async function write(server: PlanServer, draft: NewPlanDraft, { uri }: NewPlanRequest): Promise<void> {
  const answer = await server.newPlan(draft);
  if (answer?.ok !== true) {
    if (answer !== undefined) window.showWarningMessage(answer.problems.map(({ message }) => message).join(" "));
    return;
  }
  const document = uri === undefined ? await unsavedPlan(answer.id) : await workspace.openTextDocument(Uri.parse(uri));
  if (document === undefined) return;
  if (uri !== undefined && !saysNothing(document)) window.showWarningMessage(l10n.t("The plan is not empty any more, so the draft was not written into it."));
  else await fill(document, answer.snippet);
}

/** Comments stay above the draft; a file that the author chose to replace is replaced. */
async function fill(document: TextDocument, snippet: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  // A tab would be no indentation in YAML.
  editor.options = { insertSpaces: true, tabSize: 2 };
  const text = document.getText();
  const end = document.positionAt(text.length);
  const isAppended = text.trim() !== "" && saysNothing(document);
  const gap = isAppended && end.character > 0 ? "\n" : "";
  await editor.insertSnippet(new SnippetString(gap + snippet), new Range(isAppended ? end : document.positionAt(0), end));
}

function saysNothing(document: TextDocument): boolean {
  return document.getText().split("\n").every((line) => /^\s*(?:#|$)/u.test(line));
}

function usualCurrency(): string {
  return workspace.getConfiguration("pov", workspace.workspaceFolders?.[0]?.uri).get("newPlan.currency", "USD");
}
