import { type WaterfallStep, type WaterfallStepName, waterfallSteps } from "../../core/economics/appraisal/appraisal";

/** What the bars measure: the ROI, or the NPV where nothing is paid, so that there is no ROI. */
export type WaterfallMeasure = "roi" | "npv";

/** A haircut that takes something, and what is left after it. */
export interface WaterfallBar {
  readonly step: WaterfallStepName;
  readonly value: number;
  /** What was left before it; undefined for the first bar. */
  readonly before: number | undefined;
}

/** The steps worth a bar, and those that change nothing. */
export interface WaterfallBars {
  readonly measure: WaterfallMeasure;
  readonly bars: readonly WaterfallBar[];
  readonly unchanged: readonly WaterfallStepName[];
  /** Whether the plan pays no licence, so that the headline before all costs has no ROI. */
  readonly lacksHeadline: boolean;
}

/** The waterfall as bars: the first that has the measure, then every haircut that changes it. */
export function waterfallBars(steps: readonly WaterfallStep[]): WaterfallBars {
  const measure = steps.at(-1)?.roi === null ? "npv" : "roi";
  const measured = steps.flatMap((step) => (step[measure] === null ? [] : [{ step: step.step, value: step[measure] }]));
  const bars = measured.map((step, index) => ({ ...step, before: measured[index - 1]?.value }));
  const isUnchanged = ({ value, before }: WaterfallBar): boolean => before !== undefined && isSame(value, before);
  return {
    measure,
    bars: bars.filter((bar) => !isUnchanged(bar)),
    unchanged: bars.filter(isUnchanged).map(({ step }) => step),
    lacksHeadline: bars[0]?.step !== waterfallSteps[0],
  };
}

/** The same but for the rounding of floating-point arithmetic. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
