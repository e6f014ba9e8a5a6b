import type { PlanPath } from "../source/plan-path";
import type { BenefitCalculations } from "./benefit-calculations";
import type { Calculation } from "./calculation/calculation";
import { type Evaluate, evaluation } from "./calculation/evaluate";
import { type Calculations, calculationsOf } from "./calculations";
import type { CostCalculations } from "./cost-calculations";
import { signChanges } from "./internal-rate";
import type { Model } from "./model";
import { paybackOf } from "./payback";
import type { AvailableScenario, BenefitFlow, CostFlow } from "./valuation";

/** The figures of a model alone; what the floor says of waiting is added by whoever knows the floor. */
export type Figures = Omit<AvailableScenario, "costOfDelayPerMonth" | "costOfDelayNetPerMonth" | "notCounted">;

/** Every figure of a model, with some of its numbers held at other values. A ratio to nothing is `null`. */
export function figuresOf(model: Model, held: Readonly<Record<PlanPath, number>> = {}, calculations: Calculations = calculationsOf(model)): Figures {
  const evaluate = evaluation(new Map(Object.entries(held)));
  const figure = (calculation: Calculation | undefined): number | null => existing(calculation && evaluate(calculation));
  const initial = evaluate(calculations.initial);
  const years = calculations.years.map(evaluate);
  const changes = signChanges([initial, ...years]);
  return {
    available: true,
    benefits: calculations.benefits.map((benefit) => benefitFlow(benefit, evaluate)),
    costs: calculations.costs.map((cost) => costFlow(cost, evaluate)),
    cashFlow: { initial, years, cumulative: calculations.cumulative.map(evaluate) },
    pvBenefits: evaluate(calculations.pvBenefits),
    pvCosts: evaluate(calculations.pvCosts),
    npv: evaluate(calculations.npv),
    roi: figure(calculations.rois[model.method]),
    roiSimple: figure(calculations.rois.simple),
    roiNucleus: figure(calculations.rois.nucleus),
    benefitCostRatio: figure(calculations.benefitCostRatio),
    irr: figure(calculations.irr),
    irrTrouble: changes === 1 ? null : changes === 0 ? "no-change-of-sign" : "several-changes",
    mirr: figure(calculations.mirr),
    payback: paybackOf(initial, years),
    breakEvenHaircut: figure(calculations.breakEvenHaircut),
    workingCapital: figure(calculations.workingCapital),
    model,
    held,
  };
}

/** The figures of a model that a decision is made by, in a fraction of the time that all take. */
export function mainFiguresOf(model: Model): Pick<Figures, "npv" | "roi" | "payback"> {
  const { npv, rois, initial, years } = calculationsOf(model);
  const evaluate = evaluation(new Map());
  return { npv: evaluate(npv), roi: existing(evaluate(rois[model.method])), payback: paybackOf(evaluate(initial), years.map(evaluate)) };
}

function benefitFlow({ outcome, driver, annual, initial, years, pv }: BenefitCalculations, evaluate: Evaluate): BenefitFlow {
  return { outcome, driver, annual: existing(annual && evaluate(annual)), initial: amountOf(initial, evaluate), years: years.map((year) => amountOf(year, evaluate)), pv: evaluate(pv) };
}

function costFlow({ id, kind, initial, years, pv }: CostCalculations, evaluate: Evaluate): CostFlow {
  return { id, kind, initial: amountOf(initial, evaluate), years: years.map((year) => amountOf(year, evaluate)), pv: evaluate(pv) };
}

function amountOf(calculation: Calculation | undefined, evaluate: Evaluate): number {
  return calculation === undefined ? 0 : evaluate(calculation);
}

function existing(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
