import { type SourceIndex, keySpanOf, spanOf } from "../source/source-index";
import type { Span } from "../source/span";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Finding, Fix } from "./finding";
import { workedOut } from "./outcomes/limits";
import type { JudgedPlan, Observation, Rule, Subject, Visitor } from "./rule";
import type { Severity } from "./severity";
import { type Suppression, keepsQuiet, suppressionsIn } from "./suppression";
import { useOf } from "./suppression-use";

/** What the rules found in a plan, in the order of its text. */
export interface LintResult {
  readonly findings: readonly Finding[];
  /** What a comment in the plan keeps quiet, and the comment. */
  readonly suppressed: readonly { readonly finding: Finding; readonly suppression: Suppression }[];
}

/** A rule as a project has set it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** In place of the rule's own severities. */
  readonly severity: Severity | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Judges a plan by the rules that are active; each sees just the nodes that it asks for. A rule that fails becomes a
 * finding of its own. `known` are the ids of all rules there are, for suppressions that may name another one.
 */
export function lint(judged: JudgedPlan, active: readonly ActiveRule[], known?: ReadonlySet<string>): LintResult {
  const subject: Subject = { ...judged, option: noOption };
  const found = active.flatMap((one) => findingsOf(one, subject, (seen) => observationsBy(one.rule.visit, seen)));
  const suppressions = suppressionsIn(judged.source);
  const all = inOrder([...found, ...aboutSuppressions(suppressions, found, { subject, active, known })]);
  const decided = all.map((finding) => ({ finding, suppression: suppressions.find((one) => keepsQuiet(one, finding, judged)) }));
  return {
    findings: decided.flatMap(({ finding, suppression }) => (suppression === undefined ? [finding] : [])),
    suppressed: decided.flatMap(({ finding, suppression }) => (suppression === undefined ? [] : [{ finding, suppression }])),
  };
}

interface Judging {
  readonly subject: Subject;
  readonly active: readonly ActiveRule[];
  readonly known: ReadonlySet<string> | undefined;
}

/** What the rules about suppressions find, which have to wait for all the others. */
function aboutSuppressions(suppressions: readonly Suppression[], found: readonly Finding[], { subject, active, known }: Judging): readonly Finding[] {
  if (suppressions.length === 0) return [];
  const { asOf, source, problems } = subject;
  const failed = new Set(found.filter(({ failure }) => failure).map(({ rule }) => rule));
  const certain = new Set(active.filter(({ rule }) => rule.looksAround !== true && !failed.has(rule.id)).map(({ rule }) => rule.id));
  const isComplete = problems.length === 0 && asOf !== undefined;
  const uses = suppressions.map((one) => useOf(one, { found, known, certain, isComplete, asOf, source }));
  const asking = active.filter(({ rule }) => rule.visit.suppression !== undefined);
  return asking.flatMap((one) => findingsOf(one, subject, (seen) => seenIn(uses, one.rule.visit.suppression, seen)));
}

/** The most findings of one rule in one plan; whoever has more needs no longer list. */
const mostOfOneRule = 1_000;

function findingsOf(active: ActiveRule, subject: Subject, observe: (subject: Subject) => Iterable<Observation>): readonly Finding[] {
  const { rule, severity } = active;
  const found: Finding[] = [];
  try {
    const seen = rule.options === undefined ? subject : { ...subject, option: optionsOf(active) };
    for (const observation of observe(seen)) {
      if (found.length === mostOfOneRule) return [...found, findingOf(rule, { ...observation, ...further(rule) }, subject, severity)];
      found.push(findingOf(rule, observation, subject, severity));
    }
    return found;
  } catch (error) {
    return [failureOf(rule, error, subject.source)];
  }
}

function further({ id }: Rule): Pick<Observation, "message" | "related" | "safeFixes" | "fixes"> {
  return { message: say`${id} finds more than the ${mostOfOneRule} places that are listed. One cause often has many effects: mend the first ones, and look again.`, related: [], safeFixes: [], fixes: () => [] };
}

function optionsOf({ rule, options }: ActiveRule): Subject["option"] {
  return (one) => (rule.options?.includes(one) === true ? (one.accept(options[one.name]) ?? one.default) : noOption(one));
}

function noOption({ name }: { readonly name: string }): never {
  throw new Error(`A rule asks for the option ${name}, which it does not list.`);
}

function* observationsBy(visitor: Visitor, subject: Subject): Iterable<Observation> {
  const { plan, texts, source } = subject;
  const { person, input, outcome, cost, text } = visitor;
  if (visitor.plan !== undefined) yield* visitor.plan(subject);
  if (person !== undefined) yield* seenIn(plan.people, person, subject);
  if (input !== undefined) yield* seenIn(plan.inputs, input, subject);
  if (outcome !== undefined) yield* seenIn(workedOut(plan, source), outcome, subject);
  if (cost !== undefined) yield* seenIn(plan.business_case?.costs ?? [], cost, subject);
  if (text !== undefined) yield* seenIn(texts, text, subject);
}

type See<Node> = (node: Node, subject: Subject) => Iterable<Observation>;

function* seenIn<Node>(nodes: readonly Node[], see: See<Node> | undefined, subject: Subject): Iterable<Observation> {
  if (see !== undefined) for (const node of nodes) yield* see(node, subject);
}

function findingOf(rule: Rule, observation: Observation, { status, source }: Subject, asSet: Severity | undefined): Finding {
  const { at, message, severity, related = [], safeFixes = [], fixes } = observation;
  let all: readonly Fix[] | undefined;
  return {
    rule: rule.id,
    severity: asSet ?? severity ?? rule.severity.at(status),
    message,
    path: at,
    span: markOf(observation, source),
    related: related.map((other) => ({ message: other.message, path: other.at, span: onOneLine(source, other.at, spanOf(source, other.at)) })),
    safeFixes,
    get fixes() {
      all ??= fixes === undefined ? safeFixes : [...safeFixes, ...fixes()];
      return all;
    },
  };
}

function failureOf(rule: Rule, error: unknown, source: SourceIndex): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const message = say`The rule ${rule.id} failed on this plan, which is our mistake and not yours; please report it. (${reason})`;
  return { rule: rule.id, severity: "error", message, path: "", span: keySpanOf(source, ""), related: [], safeFixes: [], fixes: [], failure: true };
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

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return distinct(findings).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
