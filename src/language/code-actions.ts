import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type VersionedTextDocumentIdentifier,
} from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { Finding, Fix } from "../core/rules/finding";
import type { Lines } from "../core/source/lines";
import { diagnosticSource } from "./diagnostics";
import { rangeOf, spanOfRange, touches } from "./range";

/** The quick fixes of the findings at a range, as edits that only apply to the version of the document they were made for. */
export function codeActions(
  analysis: Analysis,
  document: VersionedTextDocumentIdentifier,
  range: Range,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  if (only !== undefined && !only.some(includesQuickFix)) return [];
  const { lines } = analysis.source;
  const selected = spanOfRange(lines, range);
  const here = analysis.findings.filter(({ span }) => touches(span, selected));
  return here.flatMap((finding) =>
    finding.fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => shows(diagnostic, finding, lines)),
      isPreferred: isPreferred(fix, finding),
      edit: { documentChanges: [{ textDocument: document, edits: textEdits(fix, lines) }] },
    })),
  );
}

function includesQuickFix(kind: CodeActionKind): boolean {
  return kind === "" || kind === CodeActionKind.QuickFix;
}

/** Whether the editor's diagnostic is this finding. Text above may have moved it, so its range need only be near. */
function shows(diagnostic: Diagnostic, finding: Finding, lines: Lines): boolean {
  return diagnostic.source === diagnosticSource && diagnostic.code === finding.rule && touches(spanOfRange(lines, diagnostic.range), finding.span);
}

/** Editors apply the preferred fix on one key, so only the one that cannot go wrong is. */
function isPreferred(fix: Fix, { fixes }: Finding): boolean {
  return fix.safe && fixes.filter(({ safe }) => safe).length === 1;
}

function textEdits(fix: Fix, lines: Lines): { range: Range; newText: string }[] {
  return fix.edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text }));
}
