import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type VersionedTextDocumentIdentifier,
} from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { Finding, Fix } from "../core/rules/finding";
import { onlySafeFix } from "../core/rules/fix-all";
import type { Lines } from "../core/source/lines";
import { isAskedFor } from "./asked-for";
import { shows } from "./diagnostics";
import { rangeOf, spanOfRange, touches } from "./range";

/** The quick fixes of the findings at a range, as edits that only apply to the version of the document they were made for. */
export function codeActions(
  analysis: Analysis,
  document: VersionedTextDocumentIdentifier,
  range: Range,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  if (!isAskedFor(CodeActionKind.QuickFix, only)) return [];
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

/** Editors apply the preferred fix on one key, so only the one that cannot go wrong is. */
function isPreferred(fix: Fix, finding: Finding): boolean {
  return onlySafeFix(finding) === fix;
}

function textEdits(fix: Fix, lines: Lines): { range: Range; newText: string }[] {
  return fix.edits.map(({ span, text }) => ({ range: rangeOf(lines, span), newText: text }));
}
