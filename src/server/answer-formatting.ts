import { formattingEdits } from "../language";
import { isPlanFile } from "../protocol/plan-file";
import type { Services } from "./services";

/** Answers how a plan, or a part of it, is formatted. */
export function answerFormatting({ connection, documents }: Services): void {
  const textOf = (uri: string): string | undefined => (isPlanFile(uri) ? documents.get(uri)?.getText() : undefined);
  connection.onDocumentFormatting(({ textDocument: { uri } }) => {
    const text = textOf(uri);
    return text === undefined ? [] : formattingEdits(text);
  });
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => {
    const text = textOf(uri);
    return text === undefined ? [] : formattingEdits(text, range);
  });
}
