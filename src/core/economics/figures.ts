import type { CaseTerms } from "./case-terms";
import { internalRate, modifiedInternalRate } from "./internal-rate";
import { paybackOf } from "./payback";
import type { AvailableScenario, BenefitFlow, CostFlow } from "./valuation";

/** Every figure of a scenario from its flows. A ratio to nothing is `null`. */
export function figuresOf(
  benefits: readonly BenefitFlow[],
  costs: readonly CostFlow[],
  { method, horizonYears, discountRate }: CaseTerms,
  notCounted: readonly string[],
): AvailableScenario {
  const initialCost = sum(costs.map(({ initial }) => initial));
  const initial = sum(benefits.map((benefit) => benefit.initial)) - initialCost;
  const years = Array.from({ length: horizonYears }, (_, year) => totalOf(benefits, year) - totalOf(costs, year));
  const pvBenefits = sum(benefits.map(({ pv }) => pv));
  const pvCosts = sum(costs.map(({ pv }) => pv));
  const rois = {
    tei: ratio(pvBenefits - pvCosts, pvCosts),
    nucleus: ratio(sum(years) / horizonYears, initialCost),
    simple: ratio(initial + sum(years), undiscounted(costs)),
  };
  return {
    available: true,
    benefits,
    costs,
    cashFlow: { initial, years, cumulative: cumulated([initial, ...years]) },
    pvBenefits,
    pvCosts,
    npv: pvBenefits - pvCosts,
    roi: rois[method],
    roiSimple: rois.simple,
    roiNucleus: rois.nucleus,
    benefitCostRatio: ratio(pvBenefits, pvCosts),
    irr: internalRate(initial, years),
    mirr: modifiedInternalRate(initial, years, discountRate, discountRate),
    payback: paybackOf(initial, years),
    breakEvenHaircut: pvBenefits > 0 ? 1 - pvCosts / pvBenefits : null,
    costOfDelayPerMonth: null,
    workingCapital: null,
    notCounted,
  };
}

function totalOf(flows: readonly { readonly years: readonly number[] }[], year: number): number {
  return sum(flows.map(({ years }) => years[year] ?? 0));
}

function undiscounted(costs: readonly CostFlow[]): number {
  return sum(costs.map(({ initial, years }) => initial + sum(years)));
}

function cumulated(flow: readonly number[]): readonly number[] {
  let total = 0;
  return flow.map((amount) => (total += amount));
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
