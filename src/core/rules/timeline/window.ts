import type { Organisation } from "../../config/organisation";
import type { Plan } from "../../plan/plan-shape";
import { type Period, addDays, inclusiveDays, workingDayUpTo } from "../../quantity/calendar";

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

/**
 * The same work within the days that the organisation allows, up to a working day. What is booked goes by this end, because
 * a plan that is too long is asked to end by then.
 */
export function allowedWindow(window: Window, { longestPov, holidays }: Organisation): Window {
  const { start, days } = window;
  if (days <= longestPov) return window;
  const latest = addDays(start, Math.max(longestPov, 1) - 1);
  const working = workingDayUpTo(latest, holidays);
  const end = working < start ? latest : working;
  return { start, end, days: inclusiveDays(start, end) };
}
