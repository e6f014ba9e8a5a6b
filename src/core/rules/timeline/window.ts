import type { Plan } from "../../plan/plan-shape";
import { type Period, inclusiveDays } from "../../quantity/calendar";

/** The days that a plan takes, both ends included. */
export interface Window extends Period {
  readonly days: number;
}

/** When the plan's work happens; undefined while a day is missing or the end comes before the start. */
export function windowOf({ timeline }: Plan): Window | undefined {
  const { start, end } = timeline ?? {};
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end, days: inclusiveDays(start, end) };
}
