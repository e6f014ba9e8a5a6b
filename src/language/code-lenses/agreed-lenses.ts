import type { CodeLens, Command, DocumentUri } from "vscode-languageserver-types";
import { movedValues } from "../agreed-values";
import type { ValuedPlan } from "../valued-plan";

/** The plan's document, and the command that puts the cursor on an agreement, where the editor has one. */
export interface AgreedLensTarget {
  readonly uri: DocumentUri;
  readonly placeCursor: string | undefined;
}

/** One line above each value that somebody agreed to and that is another one now. */
export function agreedLenses({ analysis, formats }: ValuedPlan, { uri, placeCursor }: AgreedLensTarget): CodeLens[] {
  return movedValues(analysis, formats).map(({ range, words: title, agreement }) => {
    const command: Command = placeCursor === undefined ? { title, command: "" } : { title, command: placeCursor, arguments: [{ uri, position: agreement.start }] };
    return { range, command };
  });
}
