import type { Outcome } from "../../plan/sections/outcome";
import type { Target } from "../../plan/sections/target";
import type { PlanPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import { say } from "../../texts/say";
import { firstWritten } from "../observe";
import { writtenAt } from "../wording";

/** Where the number of a target stands, whichever way it is written. */
export function targetPath({ path }: Outcome, source: SourceIndex): PlanPath {
  const target = `${path}.target`;
  return firstWritten(source, `${target}.value`, `${target}.reduction`, `${target}.increase`, target);
}

/** The number of a target in the plan's own words. */
export function targetWritten(outcome: Outcome, source: SourceIndex): string | undefined {
  const { target } = outcome;
  const isRead = (target?.value ?? target?.reduction ?? target?.increase) !== undefined;
  return isRead ? writtenAt(source, targetPath(outcome, source)) : undefined;
}

/** A number as the target's form makes it read: “5 h”, “a reduction of 5 %”, “an increase of 5 %”. */
export function changeInWords(target: Target | undefined, written: string): string {
  if (target?.reduction !== undefined) return say`a reduction of ${written}`;
  return target?.increase === undefined ? written : say`an increase of ${written}`;
}

/** Where the number of a baseline stands. */
export function baselinePath({ path }: Outcome, source: SourceIndex): PlanPath {
  return firstWritten(source, `${path}.baseline.value`, `${path}.baseline`);
}
