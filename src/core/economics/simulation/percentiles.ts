import type { Percentiles } from "../appraisal/appraisal";
import { type Spread, ranked } from "./spread";

/**
 * The 5th, 50th and 95th percentile by nearest rank: of n numbers in ascending order the one at position n × share,
 * rounded up, so that it is always one of them.
 */
export function percentilesOf(spread: Spread): Percentiles {
  const position = (percent: number): number => Math.ceil((spread.numbers.length * percent) / 100);
  const [p5 = Number.NaN, p50 = Number.NaN, p95 = Number.NaN] = ranked(spread, [position(5), position(50), position(95)]);
  return { p5, p50, p95 };
}
