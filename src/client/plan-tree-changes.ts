import type { ListedPlan } from "../protocol/portfolio";
import type { PlanGroup } from "./plan-tree";

/** What of a tree is to be drawn anew: all of it, or some groups with what is in them and some single plans. */
export type TreeChanges = "everything" | { readonly groups: readonly PlanGroup[]; readonly plans: readonly ListedPlan[] };

/** The least that is to be drawn anew when one arrangement of plans takes the place of another. */
export function changesBetween(before: readonly PlanGroup[], after: readonly PlanGroup[]): TreeChanges {
  if (!isSame(before, after, ({ key }) => key) || hasMoved(before, after)) return "everything";
  const pairs = after.map((group, index) => ({ group, old: before[index]?.plans ?? [] }));
  const [same, changed] = [true, false].map((wanted) => pairs.filter(({ group, old }) => isSame(old, group.plans, ({ uri }) => uri) === wanted));
  return {
    groups: changed?.map(({ group }) => group) ?? [],
    plans: same?.flatMap(({ group, old }) => group.plans.filter((plan, index) => plan !== old[index])) ?? [],
  };
}

function isSame<Item>(before: readonly Item[], after: readonly Item[], nameOf: (item: Item) => string): boolean {
  return before.length === after.length && before.every((item, index) => {
    const other = after[index];
    return other !== undefined && nameOf(item) === nameOf(other);
  });
}

/** A plan that goes from one group to another must leave the one before it comes to the other, which only a whole tree can. */
function hasMoved(before: readonly PlanGroup[], after: readonly PlanGroup[]): boolean {
  const groupOf = new Map(before.flatMap(({ key, plans }) => plans.map(({ uri }) => [uri, key] as const)));
  return after.some(({ key, plans }) => plans.some(({ uri }) => (groupOf.get(uri) ?? key) !== key));
}
