import type { Plan } from "../plan/plan-shape";
import type { ChangeEntry } from "./accepted-change";
import { isVendor } from "./last-agreement";

/**
 * The entries of scope.changes that an earlier version did not have: neither the same ones, nor accepted ones that have
 * only been given other words, which share their day, or another day, which share their words; nor those of somebody who was the vendor's.
 */
export function entriesSince(plan: Plan, base: Plan): readonly ChangeEntry[] {
  const [entries, earlier] = [plan.scope?.changes ?? [], base.scope?.changes ?? []];
  const [today, before] = [new Set(entries.map(keyOf)), new Set(earlier.map(keyOf))];
  const gone = earlier.filter((entry) => entry.decision === "accepted" && !today.has(keyOf(entry)));
  const [words, days] = [new Set(gone.map(({ what }) => what)), new Set(gone.map(({ date }) => date))];
  return entries.filter((entry) => !before.has(keyOf(entry)) && !isVendor(entry.decided_by, base.people) && !words.has(entry.what) && !days.has(entry.date));
}

function keyOf({ what, date, decision }: ChangeEntry): string {
  return JSON.stringify([what, date, decision]);
}
