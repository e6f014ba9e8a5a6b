import type { Simulation } from "../appraisal/appraisal";
import type { Calculation } from "../calculation/calculation";
import type { InputModel } from "../model";
import { distributions } from "./distributions";
import { histogramOf } from "./histogram";
import type { Lane } from "./lanes";
import { percentilesOf } from "./percentiles";
import { isRanged, rangeOf, rangeTrouble } from "./range-trouble";
import { hasFiniteNumbers, spreadOf } from "./spread";
import { type DrawnInput, runTrials } from "./trials";

/** What to simulate, and how. */
export interface SimulationTask {
  readonly inputs: readonly InputModel[];
  readonly npv: Calculation;
  readonly roi: Calculation;
  /** Of the plan, as `seedOf` gives it. */
  readonly seed: number;
  /** 10,000 unless said otherwise: P5 and P95 then rest on 500 trials beyond them. */
  readonly trials?: number;
}

/** What the NPV and the ROI come to when every input with a range is drawn from it, all others at their value; or why that cannot be said. */
export function simulate({ inputs, npv, roi, seed, trials = 10_000 }: SimulationTask): Simulation {
  const trouble = rangeTrouble(inputs);
  if (trouble !== undefined) return trouble;
  const ranged = inputs.filter(isRanged);
  const [npvs = new Float64Array(), rois = new Float64Array()] = runTrials([npv, roi], ranged.flatMap(drawnInput), seed, trials);
  const [npvSpread, roiSpread] = [spreadOf(npvs), spreadOf(rois)];
  if (!hasFiniteNumbers(npvSpread)) return { available: false, message: noFigure, path: "inputs" };
  return {
    available: true,
    trials,
    seed,
    npv: percentilesOf(npvSpread),
    roi: hasFiniteNumbers(roiSpread) ? percentilesOf(roiSpread) : null,
    probabilityOfLoss: countBelowZero(npvs) / trials,
    histogram: histogramOf(npvSpread),
    inputs: ranged.map(({ id }) => id),
  };
}

const noFigure =
  "With some numbers from the inputs' ranges there is no net present value, because an amount is divided by zero or grows beyond all bounds. Look for a range that reaches zero or has too many digits.";

/** An input whose ends are equal is as fixed as one without a range. */
function drawnInput(input: InputModel): readonly DrawnInput[] {
  const range = rangeOf(input);
  return range.low < range.high ? [{ id: input.id, path: input.path, quantiles: distributions[input.distribution].quantiles(range) }] : [];
}

function countBelowZero(numbers: Lane): number {
  let count = 0;
  for (let trial = 0; trial < numbers.length; trial++) if ((numbers[trial] ?? 0) < 0) count++;
  return count;
}
