import { type TextDocument, WorkspaceEdit, workspace } from "vscode";
import type { DocumentRange } from "../protocol/language-server";
import { rangeFrom } from "./document-range";

/** Edits of the server for one version of a plan. */
export interface PlanEdits {
  readonly version: number;
  readonly edits: readonly { readonly range: DocumentRange; readonly newText: string }[];
}

/** Writes the server's edits as one step that one undo takes back; false when the plan is not in that version any more. */
export async function applyPlanEdits(document: TextDocument, { version, edits }: PlanEdits): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(document.uri, rangeFrom(range), newText);
  return workspace.applyEdit(edit);
}
