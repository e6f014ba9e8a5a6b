import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity, type Range, type VersionedTextDocumentIdentifier } from "vscode-languageserver-types";
import type { ConfigFile } from "../core/config/load-project";
import { version } from "../core/version";
import { diagnosticSource } from "./diagnostics";
import { rangeOf, spanOfRange, touches } from "./range";

const docs = `https://github.com/pov-as-code/pov-as-code/blob/v${version}/docs/configuration.md`;

/** What is wrong with a configuration, as an editor shows it. */
export function configDiagnostics({ source, problems }: ConfigFile): Diagnostic[] {
  return problems.map(({ span, message }) => ({
    range: rangeOf(source.lines, span),
    severity: DiagnosticSeverity.Error,
    source: diagnosticSource,
    code: "configuration",
    codeDescription: { href: docs },
    message,
  }));
}

/** What its author most likely meant, at a range of a configuration. */
export function configActions({ source, problems }: ConfigFile, document: VersionedTextDocumentIdentifier, range: Range): CodeAction[] {
  const selected = spanOfRange(source.lines, range);
  return problems.flatMap(({ span, correction }) => {
    if (correction === undefined || !touches(span, selected)) return [];
    const edits = correction.edits.map((edit) => ({ range: rangeOf(source.lines, edit.span), newText: edit.text }));
    return [{ title: correction.title, kind: CodeActionKind.QuickFix, edit: { documentChanges: [{ textDocument: document, edits }] } }];
  });
}
