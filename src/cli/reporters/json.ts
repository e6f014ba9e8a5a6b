import { docsUrl } from "../../core/rules/docs-url";
import type { Finding, Related } from "../../core/rules/finding";
import type { Lines } from "../../core/source/lines";
import type { Span } from "../../core/source/span";
import type { CheckedPlan } from "../check-plan";
import { countFindings } from "./count-findings";
import { inBaseline } from "./summary";

/** The stable, versioned JSON of `pov check --format json`; lines and columns count from 1. */
export function json(plans: readonly CheckedPlan[]): string {
  const { error, warning, hint } = countFindings(plans);
  const known = inBaseline(plans);
  const report = {
    version: 1,
    files: plans.map(({ path, lines, findings }) => ({ path, findings: findings.map((finding) => findingJson(finding, lines)) })),
    summary: { files: plans.length, errors: error, warnings: warning, hints: hint, ...(known !== undefined && { inBaseline: known }) },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingJson({ rule, severity, message, path, span, fixes, related }: Finding, lines: Lines) {
  return {
    rule,
    severity,
    message,
    ...rangeJson(span, lines),
    planPath: path,
    docs: docsUrl(rule),
    fixable: fixes.some(({ safe }) => safe),
    related: related.map((other) => relatedJson(other, lines)),
  };
}

function relatedJson({ message, path, span }: Related, lines: Lines) {
  return { message, ...rangeJson(span, lines), planPath: path };
}

function rangeJson({ start, end }: Span, lines: Lines) {
  const [first, last] = [lines.positionAt(start), lines.positionAt(end)];
  return { line: first.line + 1, column: first.column + 1, endLine: last.line + 1, endColumn: last.column + 1 };
}
