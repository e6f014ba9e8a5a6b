import type { Plan } from "../plan/plan-shape";
import type { AvailableScenario, PlacedReason, Scenario, Valuation } from "./valuation";

/** Plain data that `JSON.stringify` writes. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The stable JSON of a plan's money, version 1: ratios are fractions, costs are positive, a figure that does not exist
 * is `null`. Waterfall, sensitivity and simulation have their places and are `null` in this version.
 */
export function roiJson(plan: Plan, { scenarios, method, horizonYears, discountRate }: Valuation): Json {
  return {
    version: 1,
    plan: { id: plan.id ?? null, title: plan.title ?? null, status: plan.status ?? "draft", currency: plan.currency ?? null },
    method,
    horizonYears,
    discountRate,
    scenarios: {
      target: scenarioJson(scenarios.target),
      measured: scenarioJson(scenarios.measured),
      floor: scenarioJson(scenarios.floor),
    },
    waterfall: null,
    sensitivity: null,
    simulation: null,
  };
}

function scenarioJson(scenario: Scenario): Json {
  return scenario.available ? availableJson(scenario) : { available: false, reasons: scenario.reasons.map(reasonJson) };
}

function reasonJson({ message, line, column }: PlacedReason): Json {
  return { message, line, column };
}

function availableJson(scenario: AvailableScenario): Json {
  const { cashFlow, payback } = scenario;
  return {
    available: true,
    benefits: scenario.benefits.map(({ outcome, driver, annual, years, pv }) => ({ outcome, driver, annual, years, pv })),
    costs: scenario.costs.map(({ id, kind, initial, years, pv }) => ({ id, kind, initial, years, pv })),
    cashFlow: { initial: cashFlow.initial, years: cashFlow.years, cumulative: cashFlow.cumulative },
    pvBenefits: scenario.pvBenefits,
    pvCosts: scenario.pvCosts,
    npv: scenario.npv,
    roi: scenario.roi,
    roiSimple: scenario.roiSimple,
    roiNucleus: scenario.roiNucleus,
    benefitCostRatio: scenario.benefitCostRatio,
    irr: scenario.irr,
    mirr: scenario.mirr,
    payback: { status: payback.status, months: payback.months, years: payback.years },
    breakEvenHaircut: scenario.breakEvenHaircut,
    costOfDelayPerMonth: scenario.costOfDelayPerMonth,
    workingCapital: scenario.workingCapital,
  };
}
