import { type CodeAction, CodeActionKind, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { fixAll } from "../core/rules/fix-all";
import { isAskedFor } from "./asked-for";
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
  return [{ title: "Make every safe fix", kind: fixAllKind, edit: { documentChanges: [{ textDocument: document, edits: [edit] }] } }];
}

/** What differs between two texts, as one replacement: editors keep cursors and marks outside of it. */
function difference(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charAt(start) === after.charAt(start)) start++;
  // A line break of two characters is not cut.
  while (start > 0 && before.charAt(start - 1) === "\r") start--;
  let behind = 0;
  while (behind < shorter - start && before.charAt(before.length - 1 - behind) === after.charAt(after.length - 1 - behind)) behind++;
  while (behind > 0 && before.charAt(before.length - behind) === "\n" && before.charAt(before.length - behind - 1) === "\r") behind--;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
