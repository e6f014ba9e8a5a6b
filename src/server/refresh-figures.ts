import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from "vscode-languageserver";
import type { Editor } from "./answer-lifecycle";
import type { FaultLog } from "./fault-log";

/** Lets the editor ask for hints and lenses again: it does so by itself when a plan changes, and cannot know of settings and configurations. */
export function refreshFigures(connection: Connection, { refreshes }: Editor, faults: FaultLog): void {
  if (refreshes.inlayHints) faults.watch(connection.sendRequest(InlayHintRefreshRequest.type));
  if (refreshes.codeLenses) faults.watch(connection.sendRequest(CodeLensRefreshRequest.type));
}
