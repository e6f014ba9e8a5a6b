import { type TextDocument, Uri, window } from "vscode";
import { isPlanFile, planLanguage } from "../protocol/plan-file";

/** Whether a document is a plan: YAML whose file name says so. Old versions, as in a comparison, are not. */
export function isPlan({ languageId, uri }: TextDocument): boolean {
  return languageId === planLanguage && isPlanFile(uri.toString());
}

/** The plan a command is about: the file its menu was opened on, else the one being edited. */
export function planOf(argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const document = window.activeTextEditor?.document;
  return document !== undefined && isPlan(document) ? document.uri : undefined;
}

/** The plan's file name. */
export function planName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
