import type { PlanPath } from "../../source/plan-path";
import type { Calculation } from "../calculation/calculation";
import { along } from "../calculation/along";
import { calculationsOf } from "../calculations";
import { evaluation } from "../calculation/evaluate";
import type { BenefitModel } from "../model";
import type { AvailableScenario } from "../valuation";
import type { ResultBreakEven } from "./appraisal";
import { breakEven } from "./break-even";

/** For each outcome whose benefit follows its result: the result at which the NPV is 0, all else fixed. */
export function resultBreakEvens(scenario: AvailableScenario, npv: Calculation): readonly ResultBreakEven[] {
  return scenario.model.benefits.flatMap((benefit) => breakEvenOf(benefit, scenario, npv) ?? []);
}

/** The result of one outcome at which the NPV of a scenario is 0; undefined when its benefit does not follow a result. */
export function breakEvenResult(scenario: AvailableScenario, outcome: string): ResultBreakEven | undefined {
  const benefit = scenario.model.benefits.find((one) => one.outcome === outcome);
  return benefit && breakEvenOf(benefit, scenario, calculationsOf(scenario.model).npv);
}

function breakEvenOf(benefit: BenefitModel, { held }: AvailableScenario, npv: Calculation): ResultBreakEven | undefined {
  const result = resultIn(benefit);
  const path = result?.path;
  if (result === undefined || path === undefined) return undefined;
  const overrides = new Map(Object.entries(held));
  const value = evaluation(overrides)(result);
  const baseline = baselineIn(benefit);
  const scale = Math.max(value, baseline === undefined ? 0 : evaluation(overrides)(baseline));
  const search = { scale, ...(result.unit.text === "%" && { most: Math.max(1, scale) }) };
  return { outcome: benefit.outcome, path, unit: result.unit, value, ...breakEven(along(npv, path, overrides), search) };
}

/** The target or the measured result within a benefit's amount. */
function resultIn(benefit: BenefitModel): Calculation | undefined {
  const { outcome } = benefit;
  return partOf(benefit, [`outcomes.${outcome}.target`, `outcomes.${outcome}.measurements`]);
}

function baselineIn(benefit: BenefitModel): Calculation | undefined {
  return partOf(benefit, [`outcomes.${benefit.outcome}.baseline`]);
}

function partOf({ worth }: BenefitModel, paths: readonly PlanPath[]): Calculation | undefined {
  return worth.kind === "schedule" ? undefined : find(worth.gross, paths);
}

function find(calculation: Calculation, paths: readonly PlanPath[]): Calculation | undefined {
  if (calculation.path !== undefined && paths.includes(calculation.path)) return calculation;
  if (calculation.kind === "value") return undefined;
  for (const operand of calculation.operands) {
    const found = find(operand, paths);
    if (found !== undefined) return found;
  }
  return undefined;
}
