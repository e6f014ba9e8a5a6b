import { configShape } from "../core/config/config-shape";
import { completions } from "../language";
import { isConfigFile } from "../protocol/config-file";
import type { Services } from "./services";

/** Answers what can be typed in a configuration. */
export function answerCompletions({ connection, documents }: Services): void {
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document !== undefined && isConfigFile(uri) ? completions(document.getText(), configShape, position) : [];
  });
}
