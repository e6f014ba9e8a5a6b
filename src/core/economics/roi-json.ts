import type { Plan } from "../plan/plan-shape";
import type { Appraisal, Percentiles, Simulation, Swing } from "./appraisal/appraisal";
import type { AvailableScenario, BenefitFlow, PlacedReason, Scenario, Valuation } from "./valuation";

/** Plain data that `JSON.stringify` writes. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The stable JSON of a plan's money, version 1: ratios are fractions, costs are positive, a figure that does not exist
 * is `null`. Waterfall, sensitivity and simulation are those of the scenario that the plan is judged by: measured once it is
 * concluded, target before. Ends of an input are in its own unit, a share as a fraction.
 */
export function roiJson(plan: Pick<Plan, "id" | "title" | "status" | "currency">, { scenarios, method, horizonYears, discountRate }: Valuation, appraisal: Appraisal | undefined): Readonly<Record<string, Json>> {
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
    waterfall: appraisal === undefined ? null : appraisal.waterfall.map(({ step, roi, npv }) => ({ step, roi, npv })),
    sensitivity: appraisal === undefined ? null : appraisal.sensitivity.map(swingJson),
    simulation: appraisal === undefined ? null : simulationJson(appraisal.simulation),
  };
}

function swingJson({ input, low, high, npvLow, npvHigh, unit }: Swing): Json {
  const written = (base: number): number => (unit.text === "%" ? base : base / unit.factor);
  return { input, low: written(low), high: written(high), npvLow, npvHigh };
}

function simulationJson(simulation: Simulation): Json {
  if (!simulation.available) return null;
  const { trials, seed, npv, roi, probabilityOfLoss } = simulation;
  return { trials, seed, npv: percentilesJson(npv), roi: roi && percentilesJson(roi), probabilityOfLoss };
}

function percentilesJson({ p5, p50, p95 }: Percentiles): Json {
  return { p5, p50, p95 };
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
    benefits: scenario.benefits.map(benefitJson),
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

/** `initial` stands only where something comes at t = 0, which only a schedule can say. */
function benefitJson({ outcome, driver, annual, initial, years, pv }: BenefitFlow): Json {
  return { outcome, driver, annual, ...(initial !== 0 && { initial }), years, pv };
}
