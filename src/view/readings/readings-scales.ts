import { scaleLinear } from "d3-scale";
import type { IsoDate } from "../../core/quantity/calendar";
import type { OutcomeLine, ReadingLine } from "../../core/report/report";
import { inTime } from "./result";

/** Where readings are drawn: across in percent of the width, so that they fit any panel; down in pixels. */
export interface ReadingsScales {
  readonly height: number;
  /** The readings of one day stand side by side around their day. */
  readonly x: (reading: ReadingLine) => number;
  readonly y: (base: number) => number;
  /** On which side the baseline lies outside; undefined when it can be drawn. */
  readonly baselineBeyond: "above" | "below" | undefined;
}

const height = 116;
/** Room above for the values and below for the days. */
const margin = { top: 24, bottom: 28 };
/** From the first reading to the last; the names of the lines stand to the right. */
const across = { from: 4, to: 76 };
/** How far apart readings of one day stand, where the days around leave room. */
const apart = 12;
/** How many times the spread of readings and target the scale may hold: beyond it, nobody could tell the readings apart. */
const widest = 5;

/** The scales of an outcome's readings with its target and, where readings can still be told apart, its baseline. Time ends with the last reading. */
export function readingsScales(outcome: OutcomeLine): ReadingsScales {
  const { readings, target, measured, baseline } = outcome;
  const bases = [...readings.map(({ value }) => value.base), ...(target ? [target.base] : []), ...(measured ? [measured.base] : [])];
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  const baselineBeyond = baseline && sideBeyond(baseline.base, low, high);
  const [bottom, top] = baseline && !baselineBeyond ? [Math.min(low, baseline.base), Math.max(high, baseline.base)] : [low, high];
  const places = placesInTime(inTime(outcome));
  return {
    height,
    x: (reading) => places.get(reading) ?? across.from,
    y: scaleLinear().domain([bottom, top]).range([height - margin.bottom, margin.top]),
    baselineBeyond,
  };
}

/** Where each reading stands across, by its day. */
function placesInTime(readings: readonly ReadingLine[]): ReadonlyMap<ReadingLine, number> {
  const days = [...new Set(readings.map(({ date }) => date))];
  const time = scaleLinear().domain([midnight(days[0]), midnight(days.at(-1))]).range([across.from, across.to]);
  const centres = days.map((day) => time(midnight(day)));
  return new Map(
    days.flatMap((day, index) => {
      const sameDay = readings.filter(({ date }) => date === day);
      const places = sideBySide(sameDay.length, centres[index] ?? across.from, centres);
      return sameDay.map((reading, place) => [reading, places[place] ?? across.from] as const);
    }),
  );
}

/** The places of so many readings of one day. They take less than half of the way to the next day, so that time never runs back. */
function sideBySide(count: number, centre: number, centres: readonly number[]): readonly number[] {
  const gap = Math.min(across.to - across.from, ...centres.filter((other) => other !== centre).map((other) => Math.abs(other - centre)));
  const step = Math.min(apart, gap / (2 * count));
  const width = step * (count - 1);
  const start = Math.min(across.to - width, Math.max(across.from, centre - width / 2));
  return Array.from({ length: count }, (_, place) => start + place * step);
}

function sideBeyond(baseline: number, low: number, high: number): "above" | "below" | undefined {
  const spread = high - low;
  const whole = Math.max(high, baseline) - Math.min(low, baseline);
  if (spread === 0 || whole <= widest * spread) return undefined;
  return baseline > high ? "above" : "below";
}

function midnight(date: IsoDate | undefined): number {
  return Date.parse(`${date ?? ""}T00:00:00Z`);
}
