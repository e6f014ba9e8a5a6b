import type { Shape } from "../shape/shape";
import { shapeBelow } from "../shape/shape-below";
import type { PlanPath } from "../source/plan-path";
import { planShape } from "./plan-shape";

/** What the format says of a path; undefined where it has nothing. */
export function shapeAt(path: PlanPath): Shape<unknown> | undefined {
  let shape: Shape<unknown> | undefined = planShape;
  for (const step of path.match(/[^.[\]]+/gu) ?? []) shape = shape && shapeBelow(shape, step);
  return shape;
}
