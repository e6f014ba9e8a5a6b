import { shapeAt } from "../plan/shape-at";
import type { PlanPath } from "../source/plan-path";

/** The keys that the format has at a path, in its order; none where the author chooses the keys. */
export function keyOrder(path: PlanPath): readonly string[] {
  const structure = shapeAt(path)?.structure;
  return structure?.kind === "record" ? Object.keys(structure.fields) : [];
}
