import { childPath, type PlanPath } from "../../source/plan-path";
import { endInWords } from "../calculation/explanation";
import { say } from "../../texts/say";
import type { Calculation } from "../calculation/calculation";
import type { Substitute } from "../calculation/explanation";
import { calculationsOf, returnsOf } from "../calculations";
import type { InputModel } from "../model";
import type { AvailableScenario } from "../valuation";
import type { Swing, WaterfallStepName } from "./appraisal";
import { resultBreakEvens } from "./result-break-even";
import { sensitivityOf } from "./sensitivity";
import { countedSteps } from "./waterfall";

/** A calculation, and the one number that it holds at another value than the scenario does. */
export interface AppraisedFigure {
  readonly calculation: Calculation;
  readonly supposition?: { readonly path: PlanPath; readonly value: number; readonly substitute: Substitute };
}

/** What the figure of a step is called after the step's name. */
const labels: Readonly<Record<WaterfallStepName, (figure: string) => string>> = {
  "licence-only": (figure) => say`${figure} before haircuts, licence the only cost`,
  "all-costs": (figure) => say`${figure} before haircuts`,
  capture: (figure) => say`${figure} after capture`,
  attribution: (figure) => say`${figure} after attribution`,
  "risk-adjustment": (figure) => say`${figure} after risk adjustment`,
  ramp: (figure) => say`${figure} after the ramp`,
  decay: (figure) => say`${figure} after decay`,
};

/** The NPV and the ROI after each haircut, as `waterfall.ramp` and `waterfall.ramp.roi`. */
export function waterfallFigures({ model }: AvailableScenario): readonly (readonly [string, AppraisedFigure])[] {
  return countedSteps.flatMap(([step, counted]) => {
    const { npv, rois } = returnsOf(model, counted);
    const named = (calculation: Calculation): AppraisedFigure => ({ calculation: { ...calculation, label: labels[step](calculation.label) } });
    return [[`waterfall.${step}`, named(npv)] as const, [`waterfall.${step}.roi`, named(rois[model.method])] as const];
  });
}

/** The NPV with an input at its low end, its high end and its break-even, as `sensitivity.capture.low`, `.high` and `.break-even`. */
export function sensitivityFigures(scenario: AvailableScenario): readonly (readonly [string, AppraisedFigure])[] {
  const { npv } = calculationsOf(scenario.model);
  const inputs = new Map(scenario.model.inputs.map((input) => [input.path, input]));
  return sensitivityOf(scenario, npv).flatMap((swing) => swingFigures(swing, inputs.get(swing.path), npv));
}

function swingFigures(swing: Swing, range: InputModel | undefined, npv: Calculation): readonly (readonly [string, AppraisedFigure])[] {
  const { input, path, low, high, breakEven, isAssumed } = swing;
  const at = (label: string, value: number, substitute: Substitute): AppraisedFigure => ({
    calculation: { ...npv, label },
    supposition: { path, value, substitute },
  });
  const end = (name: "low" | "high"): Substitute => (range?.[name] === undefined ? unwritten(name, path, isAssumed) : { words: endInWords(name), path: childPath(path, name) });
  return [
    [`sensitivity.${input}.low`, at(say`NPV with ${input} at its low end`, low, end("low"))],
    [`sensitivity.${input}.high`, at(say`NPV with ${input} at its high end`, high, end("high"))],
    ...(breakEven === null ? [] : [[`sensitivity.${input}.break-even`, at(say`NPV with ${input} at its break-even`, breakEven, foundBySearch())] as const]),
  ];
}

/** The NPV with an outcome's result at its break-even, as `results.report-time.break-even`. */
export function resultFigures(scenario: AvailableScenario): readonly (readonly [string, AppraisedFigure])[] {
  const { npv } = calculationsOf(scenario.model);
  return resultBreakEvens(scenario, npv).flatMap(({ outcome, path, breakEven }) => {
    if (breakEven === null) return [];
    const calculation = { ...npv, label: say`NPV with ${outcome} at its break-even` };
    return [[`results.${outcome}.break-even`, { calculation, supposition: { path, value: breakEven, substitute: foundBySearch() } }] as const];
  });
}

function foundBySearch(): Substitute {
  return { words: say`found by search`, path: undefined };
}

/** A range that has one end alone ends at the value on the other side. */
function unwritten(end: "low" | "high", path: PlanPath, isAssumed: boolean): Substitute {
  if (isAssumed) return { words: end === "low" ? say`low end taken` : say`high end taken`, path: undefined };
  return { words: end === "low" ? say`no low end` : say`no high end`, path };
}
