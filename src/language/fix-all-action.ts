import { type CodeAction, CodeActionKind, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { fixAll } from "../core/rules/fix-all";
import { say } from "../core/texts/say";
import { isAskedFor } from "./asked-for";
import { difference } from "./difference";
import { rangeOf } from "./range";

/** The kind under which editors make every safe fix, such as when they save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.pov`;

/** Every safe fix of a plan as one edit, for editors that ask for it; never among the fixes of a place. */
export function fixAllActions(analysis: Analysis, document: VersionedTextDocumentIdentifier, only: readonly CodeActionKind[] | undefined): CodeAction[] {
  if (only === undefined || !isAskedFor(fixAllKind, only)) return [];
  const { text: before, lines } = analysis.source;
  const { text: after } = fixAll(before, (text) => (text === before ? analysis : analysis.again(text)).findings);
  if (after === before) return [];
  const { start, end, text } = difference(before, after);
  const edit = { range: rangeOf(lines, { start, end }), newText: text };
  return [{ title: say`Make every safe fix`, kind: fixAllKind, edit: { documentChanges: [{ textDocument: document, edits: [edit] }] } }];
}
