import { appraise } from "../economics/appraisal/appraise";
import { type ScenarioModel, scenariosOf } from "../economics/scenarios-of";
import type { Scenario } from "../economics/valuation";
import type { PlanPath } from "../source/plan-path";
import type { Report } from "./report";

/**
 * The report as it would be if inputs had other values, in base units by the path of the input. Findings and all that
 * does not follow the figures stay those of the plan; nothing is written anywhere.
 */
export function whatIf(report: Report, changes: Readonly<Record<PlanPath, number>>): Report {
  const { target, measured, floor } = report.valuation.scenarios;
  const scenarios = scenariosOf({ target: modelOf(target), measured: modelOf(measured), floor: modelOf(floor) }, changes);
  const seed = report.appraisal?.simulation.available === true ? report.appraisal.simulation.seed : undefined;
  return {
    ...report,
    valuation: { ...report.valuation, scenarios },
    appraisal: report.appraisal && appraise({ scenarios }, report.appraisal.scenario, seed ?? 0),
  };
}

function modelOf(scenario: Scenario): ScenarioModel {
  return scenario.available ? { available: true, model: scenario.model, notCounted: scenario.notCounted } : scenario;
}
