import type { PlanPath } from "../source/plan-path";
import { evaluation } from "./calculation/evaluate";
import { calculationsOf } from "./calculations";
import { cautiousEnds } from "./cautious-ends";
import { figuresOf } from "./figures";
import type { Model } from "./model";
import type { PlacedReason, Scenario, ScenarioName, UnavailableScenario, Valuation } from "./valuation";
import { say } from "../texts/say";

/** What a scenario is computed from, or why it cannot be. */
export type ScenarioModel = { readonly available: true; readonly model: Model; readonly notCounted: readonly string[] } | UnavailableScenario;

/** The scenarios of a plan; `held` are values of inputs that take the place of written ones, by path. */
export function scenariosOf(models: Readonly<Record<ScenarioName, ScenarioModel>>, held: Readonly<Record<PlanPath, number>> = {}): Valuation["scenarios"] {
  const { target, measured, floor } = models;
  const cautious = floor.available ? cautiousEnds(floor.model, held) : {};
  const delay = floor.available ? delayOf(floor.model, cautious) : noDelay;
  return { target: scenarioOf(target, held, delay), measured: scenarioOf(measured, held, delay), floor: scenarioOf(floor, cautious, delay) };
}

interface Delay {
  readonly costOfDelayPerMonth: number | null;
  readonly costOfDelayNetPerMonth: number | null;
}

const noDelay: Delay = { costOfDelayPerMonth: null, costOfDelayNetPerMonth: null };

/** What a month of waiting costs by the cautious case; `null` when no benefit goes on. */
function delayOf(floor: Model, held: Readonly<Record<PlanPath, number>>): Delay {
  const { costOfDelay, costOfDelayNet } = calculationsOf(floor);
  if (costOfDelay === undefined) return noDelay;
  const evaluate = evaluation(new Map(Object.entries(held)));
  return { costOfDelayPerMonth: evaluate(costOfDelay), costOfDelayNetPerMonth: costOfDelayNet === undefined ? null : evaluate(costOfDelayNet) };
}

function scenarioOf(scenario: ScenarioModel, held: Readonly<Record<PlanPath, number>>, delay: Delay): Scenario {
  if (!scenario.available) return scenario;
  const figures = figuresOf(scenario.model, held);
  if (!Number.isFinite(figures.npv)) return { available: false, reasons: [tooLarge()] };
  return { ...figures, ...delay, notCounted: scenario.notCounted };
}

function tooLarge(): PlacedReason {
  const message = say`The amounts are too large to compute with. Look for a number with too many digits, or a formula that divides by what can be 0.`;
  return { message, path: "business_case", line: 1, column: 1 };
}
