import type { Plan } from "../plan/plan-shape";
import type { PlanPath } from "../source/plan-path";

/** Who is paid for a cost, and where its amount comes from. */
export interface CostLine {
  readonly id: string;
  readonly kind: "vendor" | "internal" | undefined;
  /** In the plan's own words. */
  readonly basis: string | undefined;
  readonly path: PlanPath;
}

/** The plan's costs in its own order. */
export function costLines({ business_case }: Plan): readonly CostLine[] {
  return (business_case?.costs ?? []).map(({ id, kind, basis, path }) => ({ id, kind, basis, path }));
}
