import { scaleLinear } from "d3-scale";
import type { IsoDate } from "../../core/quantity/calendar";
import type { OutcomeLine } from "../../core/report/report";

/** Where readings are drawn: across in percent of the width, so that they fit any panel; down in pixels. */
export interface ReadingsScales {
  readonly height: number;
  readonly x: (date: IsoDate) => number;
  readonly y: (base: number) => number;
  /** On which side the baseline lies outside; undefined when it can be drawn. */
  readonly baselineBeyond: "above" | "below" | undefined;
}

const height = 116;
/** Room above for the values and below for the days. */
const margin = { top: 24, bottom: 28 };
/** From the first reading to the last; the names of the lines stand to the right. */
const across = { from: 4, to: 76 };
/** How many times the spread of readings and target the scale may hold: beyond it, nobody could tell the readings apart. */
const widest = 5;

/** The scales of an outcome's readings with its target and, where readings can still be told apart, its baseline. Time ends with the last reading. */
export function readingsScales({ readings, target, measured, baseline }: OutcomeLine): ReadingsScales {
  const days = readings.map(({ date }) => date).sort();
  const bases = [...readings.map(({ value }) => value.base), ...(target ? [target.base] : []), ...(measured ? [measured.base] : [])];
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  const baselineBeyond = baseline && sideBeyond(baseline.base, low, high);
  const [bottom, top] = baseline && !baselineBeyond ? [Math.min(low, baseline.base), Math.max(high, baseline.base)] : [low, high];
  const time = scaleLinear().domain([midnight(days[0]), midnight(days.at(-1))]).range([across.from, across.to]);
  return {
    height,
    x: (date) => time(midnight(date)),
    y: scaleLinear().domain([bottom, top]).range([height - margin.bottom, margin.top]),
    baselineBeyond,
  };
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
