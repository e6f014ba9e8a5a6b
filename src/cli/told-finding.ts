import type { Finding } from "../core/rules/finding";
import { fingerprintOf } from "../core/rules/fingerprint";
import type { LintResult } from "../core/rules/lint";
import type { Severity } from "../core/rules/severity";
import type { PlanPath } from "../core/source/plan-path";
import type { SourceIndex } from "../core/source/source-index";
import type { Position, Span } from "../core/source/span";

/** A stretch of a plan; lines and columns count from zero, the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding as reports tell it: plain data that stands without the text of its plan, so that it can be kept and handed on. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: PlanPath;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly path: PlanPath; readonly range: Range }[];
  /** Those that are safe; the others are made in an editor. */
  readonly fixes: readonly ToldFix[];
  /** By what it is known again: the digest of its fingerprint. Findings that are alike have the same. */
  readonly digest: string;
  /** Set when the rule itself failed. */
  readonly failure?: true;
}

/** A safe fix, as reports tell it. */
export interface ToldFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly text: string }[];
}

/** What a comment in a plan keeps quiet, and the comment. */
export interface ToldSuppression {
  readonly finding: ToldFinding;
  readonly reason: string | undefined;
  readonly range: Range;
}

/** A finding of a text, without that text. */
export function toldFinding(finding: Finding, source: SourceIndex): ToldFinding {
  const { rule, severity, message, path, span, related, safeFixes, failure } = finding;
  return {
    rule,
    severity,
    message,
    path,
    range: rangeOf(span, source),
    related: related.map((other) => ({ message: other.message, path: other.path, range: rangeOf(other.span, source) })),
    fixes: safeFixes.map(({ title, edits }) => ({ title, edits: edits.map(({ span: at, text }) => ({ range: rangeOf(at, source), text })) })),
    digest: fingerprintOf(finding, source).digest,
    ...(failure === true && { failure }),
  };
}

/** What comments in a text keep quiet, without that text. */
export function toldSuppression({ finding, suppression: { reason, span } }: LintResult["suppressed"][number], source: SourceIndex): ToldSuppression {
  return { finding: toldFinding(finding, source), reason, range: rangeOf(span, source) };
}

function rangeOf({ start, end }: Span, { lines }: SourceIndex): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
