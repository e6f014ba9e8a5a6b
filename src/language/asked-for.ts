import type { CodeActionKind } from "vscode-languageserver-types";

/** Whether an editor that asks only for some kinds of code actions wants one of this kind: each kind stands for those below it. */
export function isAskedFor(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || wanted === kind || kind.startsWith(`${wanted}.`));
}
