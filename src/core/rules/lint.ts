import { type SourceIndex, keySpanOf, spanOf } from "../source/source-index";
import type { Span } from "../source/span";
import type { PlanPath } from "../source/plan-path";
import type { Finding } from "./finding";
import { rules as allRules } from "./index";
import type { Observation, Rule, Subject } from "./rule";
import { type Suppression, suppressionOf, suppressionsIn } from "./suppression";

/** What the rules found in a plan, in the order of its text. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** What a comment in the plan keeps quiet, and the comment. */
  readonly suppressed: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
}

/** Judges a plan by every rule. A rule that fails becomes a finding of its own. */
export function lint(subject: Subject, rules: readonly Rule[] = allRules): LintResult {
  const found = distinct(rules.flatMap((rule) => findingsOf(rule, subject))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const suppressions = suppressionsIn(subject.source);
  const judged = found.map((finding) => ({ finding, suppression: suppressionOf(finding, suppressions, subject) }));
  return {
    findings: judged.flatMap(({ finding, suppression }) => (suppression === undefined ? [finding] : [])),
    suppressed: judged.flatMap(({ finding, suppression }) => (suppression === undefined ? [] : [{ finding, suppression }])),
  };
}

function findingsOf(rule: Rule, subject: Subject): readonly Finding[] {
  try {
    return [...rule.check(subject)].map((observation) => findingOf(rule, observation, subject));
  } catch (error) {
    return [failureOf(rule, error, subject.source)];
  }
}

function findingOf(rule: Rule, observation: Observation, { status, source }: Subject): Finding {
  const { at, message, severity, related = [], fixes = [] } = observation;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity.at(status),
    message,
    path: at,
    span: markOf(observation, source),
    related: related.map((other) => ({ message: other.message, path: other.at, span: onOneLine(source, other.at, spanOf(source, other.at)) })),
    fixes,
  };
}

function failureOf(rule: Rule, error: unknown, source: SourceIndex): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule.id} failed on this plan, which is our mistake and not yours; please report it. (${reason})`;
  return { rule: rule.id, severity: "error", message, path: "", span: keySpanOf(source, ""), related: [], fixes: [], failure: true };
}

function markOf({ at, span, onKey }: Observation, source: SourceIndex): Span {
  if (span !== undefined) return onOneLine(source, at, span);
  return onKey ? keySpanOf(source, at) : onOneLine(source, at, spanOf(source, at));
}

/** Nobody reads a page of underlined text: of what spans lines, the key is marked, or the first line. */
function onOneLine(source: SourceIndex, path: PlanPath, span: Span): Span {
  const firstLine = /^[^\r\n]*/u.exec(source.text.slice(span.start, span.end))?.[0] ?? "";
  if (firstLine.length === span.end - span.start) return span;
  const value = source.places.get(path)?.value;
  const isWhole = value?.start === span.start && value.end === span.end;
  return isWhole && path !== "" ? keySpanOf(source, path) : { start: span.start, end: span.start + Math.max(1, firstLine.trimEnd().length) };
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
