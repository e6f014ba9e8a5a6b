import type { Severity } from "../../core/rules/severity";
import type { CheckedPlan } from "../check-plan";

/** How many findings there are of each severity, over all plans. */
export function countFindings(plans: readonly CheckedPlan[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { findings } of plans) for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
