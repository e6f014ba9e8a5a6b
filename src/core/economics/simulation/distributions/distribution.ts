import type { Distribution } from "../../model";

/** A customer's range around a value, in base units; an end that the plan does not write is the value itself. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/**
 * Replaces shares, from 0 to 1, by the values below which these shares of all draws lie: an inverse cumulative distribution
 * function, for many draws at a time because a call for each would cost more than the draw.
 */
export type Quantiles = (lane: Float64Array) => void;

/** One way to draw from a range. */
export interface RangeDistribution {
  readonly id: Distribution;
  /** Set up once for an input whose `low` is less than its `high`. */
  readonly quantiles: (range: Range) => Quantiles;
  /** The mean that the draws come closer to the more there are. */
  readonly mean: (range: Range) => number;
  /** Set where the range must lie above zero. */
  readonly isPositive?: true;
}
