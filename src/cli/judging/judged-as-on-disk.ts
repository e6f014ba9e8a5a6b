import type { Judged } from "./judge-plans";
import { unpackedPlans } from "./packed-plan";

/**
 * What was judged after its fixes, with those plans as they are on disk whose fixes were not written: what is reported, and
 * what a baseline keeps, has to be true of the files.
 */
export async function judgedAsOnDisk(judged: Judged, unwritten: ReadonlySet<string>): Promise<Judged> {
  if (unwritten.size === 0) return judged;
  const again = await judged.judgeAgain([...unwritten]);
  const asTheyAre = new Map(unpackedPlans(again.flatMap((file) => (file.readable ? [file.plan] : []))).map((plan) => [plan.path, plan]));
  const plans = judged.plans.flatMap((plan) => (unwritten.has(plan.path) ? (asTheyAre.get(plan.path) ?? []) : [plan]));
  const gone = again.flatMap((file) => (file.readable ? [] : [{ path: file.path, message: file.message }]));
  return { ...judged, plans, unreadable: [...judged.unreadable, ...gone] };
}
