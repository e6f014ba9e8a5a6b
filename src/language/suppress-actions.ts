import { type CodeAction, type CodeActionContext, CodeActionKind, type Range, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { Finding } from "../core/rules/finding";
import { suppressFinding } from "../core/rules/suppression-edit";
import { scanYaml } from "../core/source/scan-yaml";
import { say } from "../core/texts/say";
import { isAskedFor } from "./asked-for";
import { shows } from "./diagnostics";
import { rangeOf, spanOfRange, touches } from "./range";

/**
 * “Suppress … for this line” for each rule that found something at a range. An editor that has a command to place its
 * cursor is told by it where the reason is to be written.
 */
export function suppressActions(
  { findings, source }: Analysis,
  document: VersionedTextDocumentIdentifier,
  range: Range,
  { context: { diagnostics, only }, placeCursor }: { readonly context: CodeActionContext; readonly placeCursor: string | undefined },
): CodeAction[] {
  if (!isAskedFor(CodeActionKind.QuickFix, only)) return [];
  const selected = spanOfRange(source.lines, range);
  const here = findings.filter(({ span }) => touches(span, selected));
  if (here.length === 0) return [];
  const scan = scanYaml(source.text);
  return onePerLine(here, source.lines).flatMap((finding) => {
    const made = suppressFinding(finding, source, scan);
    if (made === undefined) return [];
    const { edit, reasonAt } = made;
    const place = { uri: document.uri, position: { line: reasonAt.line, character: reasonAt.column } };
    const title = say`Suppress ${finding.rule} for this line…`;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.filter((diagnostic) => shows(diagnostic, finding, source.lines)),
        edit: { documentChanges: [{ textDocument: document, edits: [{ range: rangeOf(source.lines, edit.span), newText: edit.text }] }] },
        ...(placeCursor !== undefined && { command: { title, command: placeCursor, arguments: [place] } }),
      },
    ];
  });
}

/** One comment keeps a rule quiet on the whole line, however often it finds something there. */
function onePerLine(findings: readonly Finding[], lines: Analysis["source"]["lines"]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span }) => {
    const key = `${rule} ${lines.positionAt(span.start).line}`;
    return !seen.has(key) && seen.add(key);
  });
}
