import type { PortfolioRow } from "./portfolio";

/** Sorts plans: the longest overdue first, then those with the fewest days left, then by name and file. */
export function byUrgency(one: PortfolioRow, other: PortfolioRow): number {
  return daysOf(one) - daysOf(other) || compare(one.name, other.name) || compare(one.plan.file, other.plan.file);
}

/** Plans without a day in sight come after all others; the number is finite, so that two of them compare as equal. */
function daysOf({ time, plan }: PortfolioRow): number {
  if (time.kind === "done" || time.kind === "unknown") return Number.MAX_SAFE_INTEGER;
  return plan.summary.schedule?.daysLeft ?? Number.MAX_SAFE_INTEGER;
}

/** By the letters alone, so that lists are the same on every machine. */
function compare(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
