import { readPlan } from "../plan/read-plan";

/** Whether two versions are the plans of two deals, and not two of one: both the id and the customer are others. A template has neither yet. */
export function isAnotherDeal(before: string, after: string): boolean {
  const [one, other] = [readPlan(before).plan, readPlan(after).plan];
  return areOthers(one.id, other.id) && areOthers(one.customer?.name, other.customer?.name);
}

function areOthers(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && before !== after;
}
