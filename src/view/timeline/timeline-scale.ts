import { scaleLinear } from "d3-scale";
import { type IsoDate, addDays, daysBetween, inclusiveDays, isWeekend } from "../../core/quantity/calendar";
import type { TimelineLine } from "../../core/report/report";
import type { TimelineEntry } from "./timeline-entries";

/** A stretch of the width, in percent. */
export interface Stretch {
  readonly from: number;
  readonly width: number;
}

/** Where days are drawn, in percent of the width, so that a timeline fits any panel. */
export interface TimelineScale {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** From the morning of one day to the evening of another. */
  readonly stretch: (start: IsoDate, end: IsoDate) => Stretch;
  /** The middle of a day. */
  readonly noon: (day: IsoDate) => number;
  readonly holds: (day: IsoDate) => boolean;
  /** The weekends; none where they would be hairlines. */
  readonly weekends: readonly Stretch[];
}

/** Weeks of more days than this are narrow, and two months of weekends are a pattern that says nothing. */
const longestWithWeekends = 70;

/**
 * The scale that holds a timeline and what belongs to it. A day that lies further beyond the timeline than it is long would
 * squeeze the work into a corner; it is drawn at the edge instead.
 */
export function timelineScale({ start, end }: TimelineLine, entries: readonly TimelineEntry[]): TimelineScale {
  const reach = Math.max(14, Math.abs(inclusiveDays(start, end)));
  const [earliest, latest] = [addDays(start < end ? start : end, -reach), addDays(start < end ? end : start, reach)];
  const days = [start, end, ...entries.flatMap((entry) => [entry.start, entry.end])].filter((day) => earliest <= day && day <= latest).sort();
  const first = days[0] ?? start;
  const last = days.at(-1) ?? end;
  const count = inclusiveDays(first, last);
  const x = scaleLinear().domain([0, count]).range([0, 100]).clamp(true);
  const stretch = (from: IsoDate, to: IsoDate): Stretch => {
    const left = x(daysBetween(first, from));
    return { from: left, width: x(inclusiveDays(first, to)) - left };
  };
  return {
    first,
    last,
    stretch,
    noon: (day) => x(daysBetween(first, day) + 0.5),
    holds: (day) => first <= day && day <= last,
    weekends: count > longestWithWeekends ? [] : weekendsOf(first, count).map((day) => stretch(day, day)),
  };
}

function weekendsOf(first: IsoDate, count: number): readonly IsoDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index)).filter(isWeekend);
}
