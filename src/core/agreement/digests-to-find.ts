import type { Plan } from "../plan/plan-shape";
import { digestOf } from "./digest";
import { latestAgreements } from "./latest-agreements";

/** The digests of agreements to other terms than today's: only where there are any is a history worth asking. */
export function digestsToFind(plan: Plan): ReadonlySet<string> {
  const recorded = latestAgreements(plan);
  if (recorded.length === 0) return new Set();
  const today = digestOf(plan);
  return new Set(recorded.map(({ digest }) => digest).filter((digest) => digest !== today));
}
