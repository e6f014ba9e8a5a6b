import type { WrittenValue } from "../../edit/written-value";
import type { Plan } from "../../plan/plan-shape";
import { customersWith } from "../people/customer-people";
import { blank } from "../wording";

/** The id under which a first outcome is written. */
export const firstOutcome = "first-outcome";

/** An outcome without a number, because a fix makes none up; it belongs to the people who are known to own such a thing. */
export function outcomeToFillIn(plan: Plan): { readonly [key: string]: WrittenValue } {
  const [owner] = customersWith(["metric-owner", "champion"], plan);
  const [sponsor] = customersWith(["executive-sponsor", "economic-buyer"], plan);
  return {
    statement: `${blank} takes ${blank} instead of ${blank}.`,
    ...(owner !== undefined && { owner: owner.id }),
    ...(sponsor !== undefined && { matters_to: sponsor.id }),
    metric: { name: blank, method: blank },
    baseline: { value: blank, source: blank },
    target: blank,
  };
}
