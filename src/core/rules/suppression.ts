import type { IsoDate } from "../quantity/calendar";
import type { SourceIndex } from "../source/source-index";
import type { Span } from "../source/span";
import type { Finding } from "./finding";
import type { JudgedPlan } from "./rule";

/** A comment that keeps findings of some lines quiet, `# pov-disable-next-line full-year -- agreed with finance`. */
export interface Suppression {
  /** The comment. */
  readonly span: Span;
  /** The rules it is about; every rule when it names none. */
  readonly rules: readonly string[];
  /** What stands behind `--`. */
  readonly reason: string | undefined;
  /** The last day on which it holds. */
  readonly until: IsoDate | undefined;
  /** The lines it is about, counted from zero, both included. */
  readonly lines: { readonly first: number; readonly last: number };
}

const comment = /(?:^|\s)#\s*pov-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^\r\n]*)/gmu;

/** The suppressions of a plan, in the order of its text. */
export function suppressionsIn(source: SourceIndex): readonly Suppression[] {
  const found = [...source.text.matchAll(comment)]
    .map((match) => directive(match, source))
    .filter((one) => !isInsideText(one.span.start, source));
  return found.flatMap((one, index) => {
    const lines = linesOf(one, found.slice(index + 1), source);
    return lines === undefined ? [] : [{ span: one.span, rules: one.rules, reason: one.reason, until: one.until, lines }];
  });
}

/** The suppression that keeps a finding quiet. What is no YAML, and our own failures, are always shown. */
export function suppressionOf(finding: Finding, suppressions: readonly Suppression[], { asOf, source }: JudgedPlan): Suppression | undefined {
  if (finding.rule === "yaml" || finding.failure) return undefined;
  const { line } = source.lines.positionAt(finding.span.start);
  return suppressions.find(
    ({ rules, until, lines }) =>
      (rules.length === 0 || rules.includes(finding.rule)) &&
      lines.first <= line &&
      line <= lines.last &&
      (asOf === undefined || until === undefined || asOf <= until),
  );
}

interface Directive extends Omit<Suppression, "lines"> {
  readonly kind: string;
}

function directive(match: RegExpExecArray, source: SourceIndex): Directive {
  const [whole, kind = "", rest = ""] = match;
  const start = source.text.indexOf("#", match.index);
  const [names = "", ...reasons] = rest.split(/\s--(?:\s|$)/u);
  const until = /\buntil (\d{4}-\d{2}-\d{2})\b/u.exec(rest)?.[1];
  const reason = reasons.join(" -- ").trim();
  return {
    kind,
    span: { start, end: match.index + whole.trimEnd().length },
    rules: names.replace(/\buntil .*$/u, "").split(/[\s,]+/u).filter((name) => name !== ""),
    reason: reason === "" ? undefined : reason,
    until,
  };
}

function linesOf(one: Directive, later: readonly Directive[], source: SourceIndex): Suppression["lines"] | undefined {
  const here = source.lines.positionAt(one.span.start).line;
  switch (one.kind) {
    case "disable-line":
      return { first: here, last: here };
    case "disable-next-line":
      return { first: nextLine(here, source), last: nextLine(here, source) };
    case "disable-file":
      return { first: 0, last: source.lines.count };
    case "disable": {
      const end = later.find((other) => other.kind === "enable" && ends(other, one));
      return { first: here, last: end === undefined ? source.lines.count : source.lines.positionAt(end.span.start).line };
    }
    default:
      return undefined;
  }
}

/** An enable without rules ends every disable; one that names rules ends the disable of these rules. */
function ends(enable: Directive, disable: Directive): boolean {
  return enable.rules.length === 0 || (disable.rules.length > 0 && disable.rules.every((rule) => enable.rules.includes(rule)));
}

/** Comments in between do not count, so that several may stand above one line. */
function nextLine(line: number, source: SourceIndex): number {
  const following = source.text.slice(source.lines.offsetAt({ line: line + 1, column: 0 }));
  const comments = /^(?:[^\S\r\n]*#[^\r\n]*(?:\r\n|\r|\n))*/u.exec(following)?.[0] ?? "";
  return line + 1 + (comments.match(/\r\n|\r|\n/gu)?.length ?? 0);
}

/** Whether an offset stands in a value, such as a text that only speaks of suppressions. */
function isInsideText(offset: number, source: SourceIndex): boolean {
  for (const { value } of source.places.values()) {
    const isScalar = /^["'|>]/u.test(source.text.charAt(value.start));
    if (isScalar && value.start <= offset && offset < value.end) return true;
  }
  return false;
}
