import { type TextDocument, Uri, window } from "vscode";
import { isPlanFile, planLanguage } from "../protocol/plan-file";
import { planOfNode } from "./plan-tree";

/** Whether a document is a plan: YAML whose file name says so. Old versions, as in a comparison, are not. */
export function isPlan({ languageId, uri }: TextDocument): boolean {
  return languageId === planLanguage && isPlanFile(uri.toString());
}

/** The plan a command is about: the file or the plan of the side bar that its menu was opened on, else the one being edited. */
export function planOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const listed = planOfNode(argument);
  if (listed !== undefined) return Uri.parse(listed);
  const document = window.activeTextEditor?.document;
  return document !== undefined && isPlan(document) ? document.uri : undefined;
}

/** The plan's file name. */
export function planName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
