import { childPath, type PlanPath } from "../source/plan-path";
import { type AppraisedFigure, resultFigures, sensitivityFigures, waterfallFigures } from "./appraisal/appraised-figures";
import type { Calculation } from "./calculation/calculation";
import { evaluation } from "./calculation/evaluate";
import { type Explanation, type Substitute, type Substitutes, endInWords, explanationOf } from "./calculation/explanation";
import { type Calculations, calculationsOf } from "./calculations";
import type { Method } from "./method";
import type { AvailableScenario, ScenarioName, Valuation } from "./valuation";

/**
 * A figure's id: `npv`, `roi`, `payback` and the like; `benefits.report-time.annual`, `.pv`, `.initial`, `.year-2`;
 * `costs.subscription.pv` and so on; `net.initial`, `net.year-2`, `cumulative.year-2`; `waterfall.ramp`, `waterfall.ramp.roi`;
 * `sensitivity.capture.low`, `.high`, `.break-even`; `results.report-time.break-even`.
 */
export type FigureId = string;

/** Where a figure of a scenario comes from, down to the lines of the plan; undefined when the scenario has no such figure. */
export function explain(valuation: Valuation, scenario: ScenarioName, figure: FigureId): Explanation | undefined {
  const figures = valuation.scenarios[scenarioBehind(figure, scenario)];
  if (!figures.available) return undefined;
  const found = figureOf(figure, figures);
  if (found === undefined) return undefined;
  const { calculation, supposition } = found;
  const held = new Map(Object.entries(figures.held));
  const substitutes = new Map(heldEnds(figures));
  if (supposition !== undefined) {
    held.set(supposition.path, supposition.value);
    substitutes.set(supposition.path, supposition.substitute);
  }
  return explanationOf(calculation, evaluation(held), substitutes);
}

/** The scenario that a figure is read off: what waiting costs is the floor's, whichever scenario is asked. */
export function scenarioBehind(figure: FigureId, scenario: ScenarioName): ScenarioName {
  return isDelay(figure) ? "floor" : scenario;
}

/** The figures of a scenario that can be explained, in the order in which a business case is read. */
export function explainable(valuation: Valuation, scenario: ScenarioName): readonly FigureId[] {
  const { [scenario]: figures, floor } = valuation.scenarios;
  const ids = figures.available ? [...figureCalculations(figures).keys(), ...[...waterfallFigures(figures), ...sensitivityFigures(figures), ...resultFigures(figures)].map(([id]) => id)] : [];
  const delays = floor.available ? [...figureCalculations(floor).keys()].filter(isDelay) : [];
  return [...ids.filter((id) => !isDelay(id)), ...delays];
}

/** The inputs that stand at an end of their range. */
function heldEnds({ model, held }: AvailableScenario): Substitutes {
  const ends = model.inputs.flatMap(({ path, value, low, high }): readonly (readonly [PlanPath, Substitute])[] => {
    const at = held[path];
    if (at === undefined || at === value) return [];
    const end = at === low ? "low" : at === high ? "high" : undefined;
    return end === undefined ? [] : [[path, { words: endInWords(end), path: childPath(path, end) }]];
  });
  return new Map(ends);
}

/** The figures of the appraisal are only put together for those who ask for them. */
function figureOf(figure: FigureId, scenario: AvailableScenario): AppraisedFigure | undefined {
  if (figure.startsWith("waterfall.")) return new Map(waterfallFigures(scenario)).get(figure);
  if (figure.startsWith("sensitivity.")) return new Map(sensitivityFigures(scenario)).get(figure);
  if (figure.startsWith("results.")) return new Map(resultFigures(scenario)).get(figure);
  const calculation = figureCalculations(scenario).get(figure);
  return calculation && { calculation };
}

function isDelay(figure: FigureId): boolean {
  return figure.startsWith("cost-of-delay");
}

type Named = readonly [FigureId, Calculation | undefined];

function figureCalculations({ model }: AvailableScenario): ReadonlyMap<FigureId, Calculation> {
  const calculations = calculationsOf(model);
  const { benefits, costs, initial, years, cumulative } = calculations;
  const figures: readonly Named[] = [
    ...mainFigures(calculations, model.method),
    ...benefits.flatMap((flow): readonly Named[] => [[`benefits.${flow.outcome}.annual`, flow.annual], ...flowFigures(`benefits.${flow.outcome}`, flow)]),
    ...costs.flatMap((flow) => flowFigures(`costs.${flow.id}`, flow)),
    ...flowFigures("net", { initial, years }),
    ...flowFigures("cumulative", { initial: cumulative[0], years: cumulative.slice(1) }),
  ];
  return new Map(figures.flatMap(([id, calculation]) => (calculation === undefined ? [] : [[id, calculation] as const])));
}

function mainFigures(calculations: Calculations, method: Method): readonly Named[] {
  return [
    ["npv", calculations.npv],
    ["roi", calculations.rois[method]],
    ["payback", calculations.payback],
    ["break-even-haircut", calculations.breakEvenHaircut],
    ["benefit-cost-ratio", calculations.benefitCostRatio],
    ["pv-benefits", calculations.pvBenefits],
    ["pv-costs", calculations.pvCosts],
    ["irr", calculations.irr],
    ["mirr", calculations.mirr],
    ["roi-tei", calculations.rois.tei],
    ["roi-nucleus", calculations.rois.nucleus],
    ["roi-simple", calculations.rois.simple],
    ["cost-of-delay", calculations.costOfDelay],
    ["cost-of-delay-net", calculations.costOfDelayNet],
    ["working-capital", calculations.workingCapital],
  ];
}

interface Flow {
  readonly initial: Calculation | undefined;
  readonly years: readonly (Calculation | undefined)[];
  readonly pv?: Calculation;
}

function flowFigures(id: FigureId, { initial, years, pv }: Flow): readonly Named[] {
  return [[`${id}.initial`, initial], ...years.map((year, index): Named => [`${id}.year-${index + 1}`, year]), [`${id}.pv`, pv]];
}
