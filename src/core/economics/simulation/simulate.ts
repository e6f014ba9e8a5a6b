import type { PlanPath } from "../../source/plan-path";
import type { Percentiles, Simulation } from "../appraisal/appraisal";
import type { Calculation } from "../calculation/calculation";
import { evaluation } from "../calculation/evaluate";
import { isRanged } from "../cautious-ends";
import type { InputModel } from "../model";
import { distributions } from "./distributions";
import { histogramOf } from "./histogram";
import type { Lane } from "./lanes";
import { percentilesOf } from "./percentiles";
import { rangeOf, rangeTrouble } from "./range-trouble";
import { type Spread, hasFiniteNumbers, spreadOf } from "./spread";
import { type DrawnInput, runTrials } from "./trials";
import { text, translated } from "../../texts/say";

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
  const drawn = ranged.flatMap(drawnInput);
  const whole = fixedWhole(roi, npv, new Set(drawn.map(({ path }) => path)));
  const [npvs = new Float64Array(), rois] = runTrials(whole === undefined ? [npv, roi] : [npv], drawn, seed, trials);
  const spread = spreadOf(npvs);
  if (!hasFiniteNumbers(spread)) return { available: false, message: translated(noFigure), path: "inputs" };
  const npvPercentiles = percentilesOf(spread);
  return {
    available: true,
    trials,
    seed,
    npv: npvPercentiles,
    roi: rois === undefined ? shareOf(npvPercentiles, whole) : percentilesOrNone(spreadOf(rois)),
    probabilityOfLoss: countBelowZero(npvs) / trials,
    histogram: histogramOf(spread),
    inputs: ranged.map(({ id }) => id),
  };
}

const noFigure = text`With some numbers from the inputs' ranges there is no net present value, because an amount is divided by zero or grows beyond all bounds. Look for a range that reaches zero or has too many digits.`;

/** An input whose ends are equal is as fixed as one without a range. */
function drawnInput(input: InputModel): readonly DrawnInput[] {
  const range = rangeOf(input);
  return range.low < range.high ? [{ id: input.id, path: input.path, quantiles: distributions[input.distribution].quantiles(range) }] : [];
}

/** What the NPV is divided by for the ROI, where no draw changes it: each percentile of the one is then a share of the other's. */
function fixedWhole(roi: Calculation, npv: Calculation, drawn: ReadonlySet<PlanPath>): number | undefined {
  const whole = roi.kind === "step" && roi.operation === "ratio" && roi.operands[0] === npv ? roi.operands[1] : undefined;
  return whole === undefined || follows(whole, drawn) ? undefined : evaluation()(whole);
}

function follows(calculation: Calculation, drawn: ReadonlySet<PlanPath>): boolean {
  if (calculation.path !== undefined && drawn.has(calculation.path)) return true;
  return calculation.kind === "step" && calculation.operands.some((operand) => follows(operand, drawn));
}

function shareOf({ p5, p50, p95 }: Percentiles, whole = 0): Percentiles | null {
  return whole > 0 ? { p5: p5 / whole, p50: p50 / whole, p95: p95 / whole } : null;
}

function percentilesOrNone(spread: Spread): Percentiles | null {
  return hasFiniteNumbers(spread) ? percentilesOf(spread) : null;
}

function countBelowZero(numbers: Lane): number {
  let count = 0;
  for (let trial = 0; trial < numbers.length; trial++) if ((numbers[trial] ?? 0) < 0) count++;
  return count;
}
