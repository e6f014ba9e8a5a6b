import type { PlanPath } from "../../source/plan-path";
import { calculationsOf } from "../calculations";
import { simulate } from "../simulation/simulate";
import type { AvailableScenario, Scenario, ScenarioName, Valuation } from "../valuation";
import type { Appraisal, Simulation } from "./appraisal";
import { resultBreakEvens } from "./result-break-even";
import { sensitivityOf } from "./sensitivity";
import { waterfallOf } from "./waterfall";

/** How sure a scenario is; undefined when it has no figures. The same seed gives the same draws. */
export function appraise({ scenarios }: Pick<Valuation, "scenarios">, scenario: ScenarioName, seed: number): Appraisal | undefined {
  const figures = scenarios[scenario];
  if (!figures.available) return undefined;
  const { npv, rois } = calculationsOf(figures.model);
  return {
    scenario,
    waterfall: waterfallOf(figures),
    sensitivity: sensitivityOf(figures, npv),
    results: resultBreakEvens(figures, npv),
    simulation: unsoundRange(scenarios.floor) ?? simulate({ ...drawn(figures), npv, roi: rois[figures.model.method], seed }),
  };
}

/** A range whose ends do not fit stops the floor and the draws, not the scenarios that need no range. */
function unsoundRange(floor: Scenario): Simulation | undefined {
  const reason = floor.available ? undefined : floor.reasons.find(({ path }) => /^inputs\..+\.(?:low|high)$/u.test(path));
  return reason && { available: false, message: reason.message, path: reason.path };
}

function drawn({ model, held }: AvailableScenario): Pick<Parameters<typeof simulate>[0], "inputs"> {
  const valueOf = (path: PlanPath, value: number): number => held[path] ?? value;
  return { inputs: model.inputs.map((input) => ({ ...input, value: valueOf(input.path, input.value) })) };
}
