import { Range } from "vscode";
import type { DocumentRange } from "../protocol/language-server";

/** A range of the server as VS Code has it. */
export function rangeFrom({ start, end }: DocumentRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
