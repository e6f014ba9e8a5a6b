import type { Plan } from "../plan/plan-shape";
import { type PlanPath, childPath } from "../source/plan-path";
import type { Pair } from "./align";
import { fieldOf, isRecord, itemsOf, pathOf } from "./plan-value";
import { type Thing, wholePlan } from "./things";

/** Where two versions of a plan are being compared. */
export interface Place {
  /** In the format: `outcomes.*.target`. */
  readonly form: string;
  /** In each version. */
  readonly was: PlanPath;
  readonly is: PlanPath;
  /** What stands there is a part of this. */
  readonly within: Thing;
  /** The plan with something else at this place; undefined is nothing. */
  readonly put: (plan: Plan, change: (value: unknown) => unknown) => Plan;
}

/** The whole plan. */
export const root: Place = {
  form: "",
  was: "",
  is: "",
  within: wholePlan,
  // The one place where the compiler cannot follow: what is put in was read by the shape of the same place.
  put: (plan, change) => change(plan) as Plan,
};

/** The place of a key of a part. */
export function placeOfKey(place: Place, key: string, within: Thing): Place {
  return {
    form: childPath(place.form, key),
    was: childPath(place.was, key),
    is: childPath(place.is, key),
    within,
    put: (plan, change) => place.put(plan, (part) => (isRecord(part) ? { ...part, [key]: change(fieldOf(part, key)) } : part)),
  };
}

/** The place of an entry of a map or an item of a list, which may stand elsewhere in each version. */
export function placeOfItem(place: Place, step: ".*" | "[]", { was, is }: Pair): Place {
  const [from, to] = [pathOf(was ?? is), pathOf(is ?? was)];
  return { ...place, form: place.form + step, was: from, is: to, put: (plan, change) => place.put(plan, (items) => withItem(itemsOf(items), was === undefined ? undefined : from, change)) };
}

/** What is added stands behind the items of the earlier version, so that the first at a path is always the earlier one. */
function withItem(items: readonly unknown[], path: PlanPath | undefined, change: (item: unknown) => unknown): readonly unknown[] {
  const place = path === undefined ? items.length : items.findIndex((item) => pathOf(item) === path);
  if (place < 0) return items;
  const item = change(items[place]);
  return [...items.slice(0, place), ...(item === undefined ? [] : [item]), ...items.slice(place + 1)];
}
