import type { Position, Range } from "vscode-languageserver-types";
import type { Analysis } from "../core/analyse";
import type { PlanPath } from "../core/source/plan-path";
import { keySpanOf, pathAt } from "../core/source/source-index";
import { offsetOf, rangeOf } from "./range";

/** The part of the plan at a position; the empty path outside of everything. */
export function pathAtPosition({ source }: Analysis, position: Position): PlanPath {
  return pathAt(source, offsetOf(source.lines, position));
}

/** Where a part of the plan starts: its key, or the nearest key above it that is written. */
export function rangeOfPath({ source }: Analysis, path: PlanPath): Range {
  return rangeOf(source.lines, keySpanOf(source, path));
}
