import type { PlanPath } from "../../source/plan-path";
import type { ShownUnit } from "../calculation/calculation";
import type { ScenarioName } from "../valuation";

/** The haircuts in the order in which a finance reviewer takes them. */
export const waterfallSteps = ["licence-only", "all-costs", "capture", "attribution", "risk-adjustment", "ramp", "decay"] as const;

/** One haircut of the waterfall; the first is the headline without any. */
export type WaterfallStepName = (typeof waterfallSteps)[number];

/** What is left after a haircut and all before it. ROI by the plan's method, `null` where nothing is paid. */
export interface WaterfallStep {
  readonly step: WaterfallStepName;
  readonly roi: number | null;
  readonly npv: number;
}

/** What one input does to the NPV, all others at their value. Amounts are in base units. */
export interface Swing {
  readonly input: string;
  readonly path: PlanPath;
  readonly unit: ShownUnit;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The plan gives no range, so ±10 % was taken. */
  readonly isAssumed: boolean;
  readonly npvLow: number;
  readonly npvHigh: number;
  /** The input's value at which the NPV is 0, all else fixed; `null` where no sensible value or several get there, as `zeros` says. */
  readonly breakEven: number | null;
  readonly zeros: "none" | "one" | "several";
}

/** An outcome's result at which the NPV is 0, all else fixed, in base units; `null` where none gets there. */
export interface ResultBreakEven {
  readonly outcome: string;
  readonly path: PlanPath;
  readonly unit: ShownUnit;
  readonly value: number;
  readonly breakEven: number | null;
  readonly zeros: "none" | "one" | "several";
}

/** A figure's 5th, 50th and 95th percentile. */
export interface Percentiles {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** How often the NPV fell between two bounds; all bars have the same width. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** What the NPV and the ROI may be when every ranged input is drawn from its range. */
export interface AvailableSimulation {
  readonly available: true;
  readonly trials: number;
  readonly seed: number;
  readonly npv: Percentiles;
  /** `null` where nothing is paid, so that there is no ROI. */
  readonly roi: Percentiles | null;
  /** P(NPV < 0), a fraction. */
  readonly probabilityOfLoss: number;
  readonly histogram: Histogram;
  /** The inputs that were drawn. */
  readonly inputs: readonly string[];
}

/** Why there is nothing to simulate, such as no input with a range. */
export interface UnavailableSimulation {
  readonly available: false;
  readonly message: string;
  readonly path: PlanPath;
}

/** The draws, or why there are none. */
export type Simulation = AvailableSimulation | UnavailableSimulation;

/** How sure a scenario is: where the headline goes, what moves it, and how it spreads. */
export interface Appraisal {
  readonly scenario: ScenarioName;
  readonly waterfall: readonly WaterfallStep[];
  /** The largest swing first. */
  readonly sensitivity: readonly Swing[];
  readonly results: readonly ResultBreakEven[];
  readonly simulation: Simulation;
}
