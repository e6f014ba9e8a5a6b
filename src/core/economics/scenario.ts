import type { Plan } from "../plan/plan-shape";
import type { Input } from "../plan/sections/input";
import type { Outcome } from "../plan/sections/outcome";
import type { Quantity } from "../quantity/quantity";
import type { Assessment } from "./assessment";
import { type BenefitOfOutcome, type ValuedBenefit, benefitFlow } from "./benefit-flow";
import type { CaseTerms } from "./case-terms";
import { costFlow } from "./cost-flow";
import { figuresOf } from "./figures";
import { type Basis, improvementOf } from "./improvement";
import type { Exchange } from "./money";
import { type Result, allOf, failure, success } from "./result";
import type { Surroundings } from "./terms";
import type { AvailableScenario, CostFlow, Leftover, ScenarioName } from "./valuation";
import { usesImprovement } from "./worth-of";

/** A plan with all that its scenarios share. */
export interface Case {
  readonly plan: Plan;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly terms: CaseTerms;
  readonly exchange: Exchange;
}

/** A scenario's figures and the units that were left over on the way. */
export interface ValuedScenario {
  readonly figures: AvailableScenario;
  readonly leftovers: readonly Leftover[];
}

/** An outcome whose benefit is money, and the result that a scenario stands on. */
interface Monetised extends BenefitOfOutcome {
  readonly assessment: Assessment;
  readonly basis: Basis;
}

/** One scenario of a case, each input at the value that `valueOf` gives. */
export function valueScenario(
  whole: Case,
  scenario: ScenarioName,
  valueOf: (input: Input) => Quantity | undefined = ({ value }) => value,
): Result<ValuedScenario> {
  const { plan, terms, exchange } = whole;
  const monetised = monetisedOutcomes(whole, scenario);
  if (monetised.length === 0) return failure({ message: noBenefit, path: "outcomes" });
  if (scenario === "measured" && !monetised.some(({ outcome }) => isMeasured(outcome))) return nothingMeasured(monetised);
  const counted = monetised.filter(counts);
  const surroundings = { inputs: new Map(plan.inputs.map((input) => [input.id, input])), valueOf, exchange };
  const benefits = allOf(counted.map((one) => flowOf(one, terms, surroundings)));
  const costs = allOf((plan.business_case?.costs ?? []).map((cost) => costFlow(cost, terms, exchange)));
  if (!benefits.ok || !costs.ok) return { ok: false, reasons: [benefits, costs].flatMap((result) => (result.ok ? [] : result.reasons)) };
  const notCounted = monetised.filter((one) => !counted.includes(one)).map(({ outcome }) => outcome.id);
  return total(benefits.value.filter((benefit) => benefit !== undefined), costs.value, terms, notCounted);
}

const noBenefit =
  "No outcome has a benefit in money, so there is nothing to value yet. Give one outcome a benefit, such as {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}.";

function nothingMeasured(monetised: readonly Monetised[]): Result<never> {
  const names = monetised.map(({ outcome }) => `“${outcome.id}”`).join(" and ");
  const message = `Nothing has been measured for ${names} yet. Add a reading under measurements, such as {date: 2026-03-13, value: 11 min/report}.`;
  return failure({ message, path: monetised[0]?.outcome.path ?? "outcomes" });
}

function monetisedOutcomes({ plan, assessments }: Case, scenario: ScenarioName): readonly Monetised[] {
  return plan.outcomes.flatMap((outcome) => {
    const { benefit } = outcome;
    const assessment = assessments.get(outcome.id);
    if (benefit === undefined || assessment === undefined || benefit.driver === "none") return [];
    return [{ outcome, benefit, assessment, basis: basisOf(scenario, outcome) }];
  });
}

/** The floor stands on what was measured, and on the target where nothing was. */
function basisOf(scenario: ScenarioName, outcome: Outcome): Basis {
  if (scenario === "floor") return isMeasured(outcome) ? "measured" : "target";
  return scenario;
}

function isMeasured({ measurements }: Outcome): boolean {
  return measurements.length > 0;
}

/** A measured improvement counts as it is; a fixed amount or a schedule counts once the outcome has passed. */
function counts({ outcome, benefit, assessment, basis }: Monetised): boolean {
  if (basis === "target") return true;
  return isMeasured(outcome) && (usesImprovement(benefit) || assessment.passed === true);
}

function flowOf(one: Monetised, terms: CaseTerms, surroundings: Surroundings): Result<ValuedBenefit | undefined> {
  return benefitFlow(one, improvementOf(one.outcome, one.assessment, one.basis), terms, surroundings);
}

function total(
  benefits: readonly ValuedBenefit[],
  costs: readonly CostFlow[],
  terms: CaseTerms,
  notCounted: readonly string[],
): Result<ValuedScenario> {
  const figures = figuresOf(benefits.map(({ flow }) => flow), costs, terms, notCounted);
  if (Number.isFinite(figures.npv)) return success({ figures, leftovers: benefits.flatMap(({ leftover }) => leftover ?? []) });
  return failure({ message: "The amounts are too large to compute with. Look for a number with too many digits.", path: "business_case" });
}
