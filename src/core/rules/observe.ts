import type { Problem, ProblemKind } from "../source/problem";
import type { PlanPath } from "../source/plan-path";
import { type SourceIndex, isWritten } from "../source/source-index";
import type { TextEdit } from "../source/span";
import type { Fix } from "./finding";
import type { Observation, Subject } from "./rule";
import { followsFrom } from "./unread";

/**
 * The reading problems of one kind, as what a rule observes; what the author most likely meant becomes a fix. What
 * only follows from broken YAML is left out, and so is what is still to be filled in.
 */
export function problemsOfKind({ problems, source }: Subject, kind: ProblemKind): readonly Observation[] {
  const broken = kind === "yaml" ? [] : problems.filter((problem) => problem.kind === "yaml");
  return problems
    .filter((problem) => problem.kind === kind && !isLeftBlank(problem, source) && !broken.some((cause) => followsFrom(problem, cause, source)))
    .map(({ path, span, message, correction }) => ({
      at: path,
      span,
      message,
      ...(correction !== undefined && (correction.safe === true ? { safeFixes: [correction] } : { fixes: () => [correction] })),
    }));
}

/** Whether a value cannot be read because it is a blank of a template, with or without the unit behind it. */
export function isLeftBlank({ span }: Problem, { text }: SourceIndex): boolean {
  return leftBlank.test(text.slice(span.start, span.end).trim());
}

const leftBlank = /^["']?_{4,}(?:[ \t][^\n]*)?$/u;

/** A fix as a list, empty when the plan's text has no place for it. */
export function fixBy(title: string, edits: readonly TextEdit[] | undefined): readonly Fix[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, edits }];
}

/** The first of several paths at which something is written, else the last. */
export function firstWritten(source: SourceIndex, ...paths: readonly [PlanPath, ...PlanPath[]]): PlanPath {
  return paths.find((path) => isWritten(source, path)) ?? paths.at(-1) ?? paths[0];
}
