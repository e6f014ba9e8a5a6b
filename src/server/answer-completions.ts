import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configShape } from "../core/config/config-shape";
import { completions } from "../language";
import { isConfigFile } from "../protocol/config-file";

/** Answers what can be typed in a configuration. */
export function answerCompletions(connection: Connection, documents: TextDocuments<TextDocument>): void {
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document !== undefined && isConfigFile(uri) ? completions(document.getText(), configShape, position) : [];
  });
}
