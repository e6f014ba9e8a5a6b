import type { TextDocumentChangeEvent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type WatchPlans, watchPlans } from "../protocol/portfolio";
import type { Services } from "./services";

/** Answers what plans there are in the workspace, for as long as somebody looks at them. */
export function answerPlans({ connection, documents, editor, faults, list }: Services): void {
  connection.onNotification(watchPlans, ({ isWatched }: WatchPlans) => { faults.watch(list.watch(isWatched)); });
  editor.onFoldersChanged(() => { list.lookAgain(); });
  const follow = ({ document }: TextDocumentChangeEvent<TextDocument>): void => { list.changed(document.uri); };
  documents.onDidChangeContent(follow);
  documents.onDidSave(follow);
  documents.onDidClose(follow);
}
