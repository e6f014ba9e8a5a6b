import { planShape } from "../plan/plan-shape";
import type { Shape } from "../shape/shape";
import type { PlanPath } from "../source/plan-path";

/** The keys that the format has at a path, in its order; none where the author chooses the keys. */
export function keyOrder(path: PlanPath): readonly string[] {
  let shape: Shape<unknown> | undefined = planShape;
  for (const step of path.match(/[^.[\]]+/gu) ?? []) shape = shape && below(shape, step);
  return shape?.structure.kind === "record" ? Object.keys(shape.structure.fields) : [];
}

function below({ structure }: Shape<unknown>, step: string): Shape<unknown> | undefined {
  switch (structure.kind) {
    case "record":
      return structure.fields[step]?.shape;
    case "map":
      return structure.value;
    case "list":
      return structure.item;
    default:
      return undefined;
  }
}
