import { readPlan } from "../../../core/plan/read-plan";
import type { CheckedPlan } from "../../check-plan";

/** What a plan calls itself; undefined when it has no title. */
export function planTitle({ source }: CheckedPlan): string | undefined {
  return source === undefined ? undefined : readPlan(source.text).plan.title;
}
