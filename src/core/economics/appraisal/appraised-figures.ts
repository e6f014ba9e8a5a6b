import { childPath, type PlanPath } from "../../source/plan-path";
import type { Calculation } from "../calculation/calculation";
import type { Substitute } from "../calculation/explanation";
import { calculationsOf } from "../calculations";
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

const after: Readonly<Record<WaterfallStepName, string>> = {
  "licence-only": "before haircuts, licence the only cost",
  "all-costs": "before haircuts",
  capture: "after capture",
  attribution: "after attribution",
  "risk-adjustment": "after risk adjustment",
  ramp: "after the ramp",
  decay: "after decay",
};

/** The NPV and the ROI after each haircut, as `waterfall.ramp` and `waterfall.ramp.roi`. */
export function waterfallFigures({ model }: AvailableScenario): readonly (readonly [string, AppraisedFigure])[] {
  return countedSteps.flatMap(([step, counted]) => {
    const { npv, rois } = calculationsOf(model, counted);
    const named = (calculation: Calculation): AppraisedFigure => ({ calculation: { ...calculation, label: `${calculation.label} ${after[step]}` } });
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
  const at = (place: string, value: number, substitute: Substitute): AppraisedFigure => ({
    calculation: { ...npv, label: `NPV with ${input} at its ${place}` },
    supposition: { path, value, substitute },
  });
  const atEnd = (end: "low" | "high", value: number): AppraisedFigure => at(`${end} end`, value, range?.[end] === undefined ? unwritten(end, path, isAssumed) : { words: `${end} end`, path: childPath(path, end) });
  return [
    [`sensitivity.${input}.low`, atEnd("low", low)],
    [`sensitivity.${input}.high`, atEnd("high", high)],
    ...(breakEven === null ? [] : [[`sensitivity.${input}.break-even`, at("break-even", breakEven, foundBySearch)] as const]),
  ];
}

/** The NPV with an outcome's result at its break-even, as `results.report-time.break-even`. */
export function resultFigures(scenario: AvailableScenario): readonly (readonly [string, AppraisedFigure])[] {
  const { npv } = calculationsOf(scenario.model);
  return resultBreakEvens(scenario, npv).flatMap(({ outcome, path, breakEven }) => {
    if (breakEven === null) return [];
    const calculation = { ...npv, label: `NPV with ${outcome} at its break-even` };
    return [[`results.${outcome}.break-even`, { calculation, supposition: { path, value: breakEven, substitute: foundBySearch } }] as const];
  });
}

const foundBySearch: Substitute = { words: "found by search", path: undefined };

/** A range that has one end alone ends at the value on the other side. */
function unwritten(end: "low" | "high", path: PlanPath, isAssumed: boolean): Substitute {
  return isAssumed ? { words: `${end} end taken`, path: undefined } : { words: `no ${end} end`, path };
}
