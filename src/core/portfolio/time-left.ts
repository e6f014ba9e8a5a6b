import { inclusiveDays } from "../quantity/calendar";
import type { PlanSummary } from "./plan-summary";

/** Where a plan stands in its time, with whole days. */
export type TimeLeft =
  | { readonly kind: "overdue"; readonly days: number }
  /** Today counts: 1 is the last day. */
  | { readonly kind: "left"; readonly days: number }
  /** Its work begins in so many days. */
  | { readonly kind: "starts"; readonly days: number }
  /** Concluded or closed: time is of no matter any more. */
  | { readonly kind: "done" }
  /** It has no dates, or nobody said which day it is. */
  | { readonly kind: "unknown" };

/** How much time a plan has left, or by how much it is late. */
export function timeLeft({ status, schedule }: Pick<PlanSummary, "status" | "schedule">): TimeLeft {
  if (status === "concluded" || status === "closed") return { kind: "done" };
  if (schedule?.daysLeft === undefined) return { kind: "unknown" };
  const { daysLeft } = schedule;
  // Days left count today, so the day after the end has none left and is one day overdue.
  if (daysLeft < 1) return { kind: "overdue", days: 1 - daysLeft };
  const before = daysLeft - inclusiveDays(schedule.start, schedule.end);
  return before > 0 ? { kind: "starts", days: before } : { kind: "left", days: daysLeft };
}

/** Days until the last day of the work, as a spreadsheet counts them: 0 on that day, −3 when it is 3 days overdue. */
export function daysUntilEnd({ schedule }: Pick<PlanSummary, "schedule">): number | undefined {
  return schedule?.daysLeft === undefined ? undefined : schedule.daysLeft - 1;
}
