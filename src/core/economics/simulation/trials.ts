import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { PlanPath } from "../../source/plan-path";
import type { Calculation } from "../calculation/calculation";
import type { Quantiles } from "./distributions/distribution";
import { type Lane, lanesOf } from "./lanes";
import { type Stream, streamOf } from "./stream";

/** A number that each trial draws anew. */
export interface DrawnInput {
  readonly id: string;
  /** Where it stands in calculations. */
  readonly path: PlanPath;
  readonly quantiles: Quantiles;
}

/** Trials that are worked out together, few enough that their lanes stay in the processor's cache. */
const block = 500;

/** What figures come to in each trial: a lane for each figure, in their order. The same seed gives the same lanes. */
export function runTrials(figures: readonly Calculation[], inputs: readonly DrawnInput[], seed: number, trials: number): readonly Lane[] {
  const draws = inputs.map(({ id, path, quantiles }) => ({ path, quantiles, stream: streamOf(seed, id), lane: new Float64Array(block) }));
  const lanes = lanesOf(figures, new Map(draws.map(({ path, lane }) => [path, lane])), block);
  const outcomes = figures.map(() => new Float64Array(trials));
  for (let start = 0; start < trials; start += block) {
    for (const { stream, quantiles, lane } of draws) {
      drawShares(lane, stream);
      quantiles(lane);
    }
    lanes.compute();
    outcomes.forEach((outcome, index) => outcome.set((lanes.figures[index] ?? new Float64Array()).subarray(0, trials - start), start));
  }
  return outcomes;
}

/**
 * Every share is used with its mirror image: where one trial draws low, another draws as high. Half of the random numbers
 * then tell more than twice as many would, because a figure that follows its inputs errs to both sides alike. Source:
 * Hammersley and Morton, A new Monte Carlo technique: antithetic variates (1956).
 */
function drawShares(lane: Lane, stream: Stream): void {
  const half = lane.length / 2;
  for (let trial = 0; trial < half; trial++) {
    const share = uniformFloat64(stream);
    lane[trial] = share;
    lane[half + trial] = 1 - share;
  }
}
