import { type PlanPath, childPath } from "./plan-path";
import { type SourceIndex, isWritten, spanOf } from "./source-index";
import type { Position } from "./span";

/** Where the number at a path stands, counted from zero: what has a `value` of its own, such as an input or a baseline, has it there. */
export function positionOfNumber(source: SourceIndex, path: PlanPath): Position {
  const own = childPath(path, "value");
  return source.lines.positionAt(spanOf(source, isWritten(source, own) ? own : path).start);
}
