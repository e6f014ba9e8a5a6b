import type { PlanReading } from "../plan/read-plan";
import { firstWritten } from "../rules/observe";
import type { JudgedPlan } from "../rules/rule";
import { isLost, isUnread } from "../rules/unread";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { movedFromBase } from "./moved-from-base";
import { type MovedTerm, type MovedTerms, movedSinceAgreed, underLaterIds } from "./moved-terms";

/**
 * What is not any more as people agreed to it, nor as in the version that the plan is compared with, as far as the plan
 * can be read: a term that could not be is neither changed nor gone, and its reading problem is told already.
 */
export function readableMoves(judged: Pick<JudgedPlan, keyof PlanReading | "earlier" | "asOf">): MovedTerms {
  if (isUnreadable(judged)) return { terms: [], untold: [] };
  const { terms, untold } = movedSinceAgreed(judged, judged.earlier, judged.asOf);
  const readable = [...terms, ...movedFromVersion(judged, terms)].filter(({ change }) => !isDoubtful(change.path, judged));
  return { terms: readable, untold: judged.problems.length === 0 ? untold : [] };
}

/** Where in the text a term's value stands, however it is written. */
export function placeOfTerm(source: SourceIndex, path: PlanPath): PlanPath {
  return firstWritten(source, `${path}.value`, `${path}.limit`, `${path}.name`, `${path}.rule`, path);
}

function movedFromVersion(judged: Parameters<typeof readableMoves>[0], known: readonly MovedTerm[]): readonly MovedTerm[] {
  const base = judged.earlier.find(({ isBase }) => isBase);
  if (base === undefined) return [];
  const paths = new Set(known.map(({ change }) => change.path));
  return movedFromBase(judged, underLaterIds(base.reading, judged.plan), judged.asOf).filter(({ change }) => !paths.has(change.path));
}

/** Of broken YAML nobody knows what the terms are. */
function isUnreadable(reading: PlanReading): boolean {
  return reading.problems.some(({ kind }) => kind === "yaml") || isLost(reading, "agreements");
}

function isDoubtful(path: PlanPath, reading: PlanReading): boolean {
  return isUnread(reading, path) || reading.problems.some((problem) => problem.path !== "" && isAtOrBelow(path, problem.path));
}
