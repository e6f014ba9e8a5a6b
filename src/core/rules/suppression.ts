import type { IsoDate } from "../quantity/calendar";
import { limitProblem } from "../source/limits";
import { type PlanPath } from "../source/plan-path";
import { type YamlScan, scanYaml } from "../source/scan-yaml";
import { type SourceIndex, pathAt } from "../source/source-index";
import type { Span } from "../source/span";
import type { Finding } from "./finding";
import { type SuppressionComment, suppressionComments } from "./suppression-comment";

/** A comment that keeps findings of some lines quiet, `# pov-disable-next-line full-year -- agreed with finance`. */
export interface Suppression extends Omit<SuppressionComment, "kind"> {
  /** The lines it is about, counted from zero, both included. */
  readonly lines: { readonly first: number; readonly last: number };
  /** The comment that ends it, and nothing else. */
  readonly end?: Span;
}

/** The rules whose findings are always shown: no comment speaks of text that is no YAML, nor of comments like itself. */
const alwaysShown: ReadonlySet<string> = new Set(["yaml", "suppression"]);

/** Whether a comment can keep findings of a rule quiet. */
export function canBeSuppressed(rule: string): boolean {
  return !alwaysShown.has(rule);
}

/** The suppressions of a plan, in the order of its text. */
export function suppressionsIn(source: SourceIndex): readonly Suppression[] {
  // Most plans have none, and need not be searched for comments.
  if (!/#\s*pov-(?:dis|en)able/u.test(source.text) || limitProblem(source.text) !== undefined) return [];
  const scan = scanYaml(source.text);
  const found = suppressionComments(source.text, scan);
  return found.flatMap((comment, index) => {
    const end = comment.kind === "disable" ? found.slice(index + 1).find((later) => ends(later, comment)) : undefined;
    const lines = linesOf(comment, end, source, scan);
    if (lines === undefined) return [];
    const isItsOwn = end !== undefined && !found.some((other) => other !== comment && other.kind === "disable" && ends(end, other));
    const { span, named, reason, until } = comment;
    return [{ span, named, reason, until, lines, ...(isItsOwn && { end: end.span }) }];
  });
}

/** Whether a suppression keeps a finding quiet. What is no YAML, and our own failures, are always shown. */
export function keepsQuiet({ named, until, lines }: Suppression, finding: Finding, { asOf, source }: { readonly asOf: IsoDate | undefined; readonly source: SourceIndex }): boolean {
  if (!canBeSuppressed(finding.rule) || finding.failure) return false;
  const { line } = source.lines.positionAt(finding.span.start);
  const isNamed = named.length === 0 || named.some(({ rule }) => rule === finding.rule);
  return isNamed && lines.first <= line && line <= lines.last && !isOver(until, asOf);
}

/** Whether a day has passed; never when nobody said what day it is. */
export function isOver(until: IsoDate | undefined, asOf: IsoDate | undefined): boolean {
  return asOf !== undefined && until !== undefined && until < asOf;
}

/** The part of the plan that the first line of a suppression is about. */
export function pathOf({ lines }: Suppression, source: SourceIndex): PlanPath {
  const start = source.lines.offsetAt({ line: nextLine(lines.first - 1, source), column: 0 });
  const indent = /^[^\S\r\n]*/u.exec(source.text.slice(start))?.[0].length ?? 0;
  return pathAt(source, start + indent);
}

function linesOf({ kind, span }: SuppressionComment, end: SuppressionComment | undefined, source: SourceIndex, scan: YamlScan): Suppression["lines"] | undefined {
  const here = source.lines.positionAt(span.start).line;
  switch (kind) {
    case "disable-line":
      return { first: here, last: lastLineFrom(here, source, scan) };
    case "disable-next-line": {
      // Comments in between are covered too: a secret may stand in one.
      return { first: here + 1, last: lastLineFrom(nextLine(here, source), source, scan) };
    }
    case "disable-file":
      return { first: 0, last: source.lines.count };
    case "disable":
      return { first: here, last: end === undefined ? source.lines.count : source.lines.positionAt(end.span.start).line };
    case "enable":
      return undefined;
  }
}

/** An enable without rules ends every disable; one that names rules ends the disable of these rules. */
function ends({ kind, named: ended }: SuppressionComment, { named }: SuppressionComment): boolean {
  if (kind !== "enable") return false;
  return ended.length === 0 || (named.length > 0 && named.every(({ rule }) => ended.some((other) => other.rule === rule)));
}

/** Comments in between do not count, so that several may stand above one line. */
function nextLine(line: number, source: SourceIndex): number {
  const following = source.text.slice(source.lines.offsetAt({ line: line + 1, column: 0 }));
  const comments = /^(?:[^\S\r\n]*#[^\r\n]*(?:\r\n|\r|\n))*/u.exec(following)?.[0] ?? "";
  return line + 1 + (comments.match(/\r\n|\r|\n/gu)?.length ?? 0);
}

/** A text that begins on a line belongs to it as a whole, because no comment can stand in it; so does one that begins where that ends. */
function lastLineFrom(line: number, { lines }: SourceIndex, { longTexts }: YamlScan): number {
  return longTexts.reduce((last, { start, end }) => (lines.positionAt(start).line === last ? lines.positionAt(end - 1).line : last), line);
}
