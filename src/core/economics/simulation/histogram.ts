import type { Histogram } from "../appraisal/appraisal";
import type { Spread } from "./spread";

/** Forty bars are enough to see a shape, and few enough that each holds many trials. */
const bars = 40;

/** Numbers in 40 bars from the smallest to the largest; in one bar, one unit wide, where they are all the same. */
export function histogramOf({ numbers, from, to, counts }: Spread): Histogram {
  if (from === to) return { from: from - 0.5, to: to + 0.5, counts: [numbers.length] };
  const perBar = counts.length / bars;
  return { from, to, counts: Array.from({ length: bars }, (_, bar) => counts.subarray(bar * perBar, (bar + 1) * perBar).reduce((sum, count) => sum + count, 0)) };
}
