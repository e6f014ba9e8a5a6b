import { type TextDocument, type Uri, l10n, window, workspace } from "vscode";
import { groupWith } from "./plan-editor";

/** The plan's document, opened so that the server judges it; undefined when its file is gone or cannot be read. */
export function openPlan(uri: Uri): Thenable<TextDocument | undefined> {
  return workspace.openTextDocument(uri).then(
    (document) => document,
    () => undefined,
  );
}

/** The same for somebody who asked for the plan and is told when there is none. */
export async function openAskedPlan(uri: Uri): Promise<TextDocument | undefined> {
  const document = await openPlan(uri);
  if (document === undefined) window.showWarningMessage(l10n.t("The plan cannot be opened any more."));
  return document;
}

/** Whether a plan's text can be had: from its file, or from an editor. VS Code may keep a document for a while that no editor shows. */
export async function canBeRead(uri: Uri): Promise<boolean> {
  if (groupWith(uri) !== undefined) return true;
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
