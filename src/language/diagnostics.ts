import { type Diagnostic, DiagnosticSeverity, type DocumentUri } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { Finding } from "../core/rules/finding";
import type { Severity } from "../core/rules/severity";
import type { Lines } from "../core/source/lines";
import { readableText } from "../core/texts/readable-text";
import { isEmptyPlan } from "./is-empty-plan";
import { rangeOf, spanOfRange, touches } from "./range";

/** Who the diagnostics say they come from. */
export const diagnosticSource = "pov";

/** What an editor calls each severity. An editor lists no `Hint` among its problems, so a hint is an `Information`. */
export const diagnosticSeverity = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
} as const satisfies Readonly<Record<Severity, DiagnosticSeverity>>;

/** A plan's findings as an editor shows them; each code is linked to its rule's page. */
export function diagnostics(analysis: Analysis, uri: DocumentUri, docsUrl: (rule: string) => string): Diagnostic[] {
  const found = analysis.findings.map((finding) => diagnosticOf(finding, analysis.source.lines, uri, docsUrl));
  // Who has just made the file has done nothing wrong.
  return isEmptyPlan(analysis) ? found.map((one) => ({ ...one, severity: DiagnosticSeverity.Information })) : found;
}

/** One finding as an editor shows it. */
export function diagnosticOf(finding: Finding, lines: Lines, uri: DocumentUri, docsUrl: (rule: string) => string): Diagnostic {
  const { rule, severity, message, path, span, related } = finding;
  return {
    range: rangeOf(lines, span),
    severity: diagnosticSeverity[severity],
    source: diagnosticSource,
    code: rule,
    codeDescription: { href: docsUrl(rule) },
    message: readableText(message),
    relatedInformation: related.map((other) => ({ location: { uri, range: rangeOf(lines, other.span) }, message: readableText(other.message) })),
    data: { path },
  };
}

/** Whether an editor's diagnostic is this finding. Text above may have moved it, so its range need only be near. */
export function shows(diagnostic: Diagnostic, finding: Finding, lines: Lines): boolean {
  return diagnostic.source === diagnosticSource && diagnostic.code === finding.rule && touches(spanOfRange(lines, diagnostic.range), finding.span);
}
