import type { Outcome } from "../../plan/sections/outcome";
import { type PlanPath, lastKey, parentPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import type { Span } from "../../source/span";
import type { Subject } from "../rule";
import { requirementKeys } from "../words/requirement-keys";
import { anyPhrase } from "../words/word-pattern";

/** A list of what should be true, whatever it is called. */
export interface RequirementList {
  readonly at: PlanPath;
  /** Its key, where the format knows no place for it. */
  readonly span?: Span;
  readonly count: number;
}

/** Every list that an outcome drags behind it, long or short. */
export function requirementLists(outcome: Outcome, subject: Subject): readonly RequirementList[] {
  const { path, guardrails, statement = "", metric } = outcome;
  return [
    { at: `${path}.guardrails`, count: guardrails.length },
    { at: `${path}.statement`, count: itemsIn(statement) },
    { at: `${path}.metric.definition`, count: itemsIn(metric?.definition ?? "") },
    ...listsUnderUnknownKeys(outcome, subject),
  ];
}

const requirementKey = new RegExp(anyPhrase(requirementKeys), "iu");

const itemMark = /^[ \t]*(?:[-*•]|\d+[.)])[ \t]+\S/u;

/** How many lines of a text begin as items of a list do: with a dash, a star or a number. */
function itemsIn(text: string): number {
  return text.split("\n").filter((line) => itemMark.test(line)).length;
}

/** What people write under a key of their own, such as requirements or criteria: nothing reads it, and it is a list all the same. */
function listsUnderUnknownKeys({ path }: Outcome, { problems, source }: Subject): readonly RequirementList[] {
  return problems
    .filter((problem) => problem.kind === "unknown-key" && parentPath(problem.path) === path && requirementKey.test(lastKey(problem.path)))
    .map(({ path: at, span }) => ({ at, span, count: linesBelow(span, source) }));
}

/** The lines of the first level below a key, whatever they are: items with a dash, or keys of their own. */
function linesBelow(key: Span, { text, lines }: SourceIndex): number {
  const below = text.slice(key.end).split("\n").slice(1).filter((line) => !/^\s*(?:#|$)/u.test(line));
  const first = below[0] ?? "";
  const indent = indentOf(first);
  const isDashed = isItem(first);
  if (indent <= lines.positionAt(key.start).column && !isDashed) return 0;
  const end = below.findIndex((line) => indentOf(line) < indent || (indentOf(line) === indent && isItem(line) !== isDashed));
  return below.slice(0, end < 0 ? below.length : end).filter((line) => indentOf(line) === indent).length;
}

function isItem(line: string): boolean {
  return line.trimStart().startsWith("- ");
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
