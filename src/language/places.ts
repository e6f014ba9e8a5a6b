import type { Position, Range } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import { type PlanPath, parentPath } from "../core/source/plan-path";
import { type Place, keySpanOf, pathAt } from "../core/source/source-index";
import { offsetOf, rangeOf } from "./range";

/** The part of the plan at a position; the empty path outside of everything. */
export function pathAtPosition({ source }: Analysis, position: Position): PlanPath {
  return pathAt(source, offsetOf(source.lines, position));
}

/** Where a part of the plan starts: its key, or the nearest key above it that is written. */
export function rangeOfPath({ source }: Analysis, path: PlanPath): Range {
  return rangeOf(source.lines, keySpanOf(source, path));
}

/** The first and the last line of a part of a plan, from zero. */
export type PartLines = readonly [first: number, last: number];

/** Which lines the parts of the plan take; a part that shares its lines with the part around it is left out. */
export function linesOfParts({ source }: Analysis): Readonly<Record<PlanPath, PartLines>> {
  const linesOf = ({ key, value }: Place): PartLines => {
    const start = key?.start ?? value.start;
    const end = Math.max(start, value.end - 1);
    return [source.lines.positionAt(start).line, source.lines.positionAt(end).line];
  };
  const lines: Record<PlanPath, PartLines> = {};
  for (const [path, place] of source.places) {
    if (path === "") continue;
    const around = lines[parentPath(path)];
    const own = linesOf(place);
    if (around?.[0] !== own[0] || around[1] !== own[1]) lines[path] = own;
  }
  return lines;
}
