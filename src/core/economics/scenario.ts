import type { Plan } from "../plan/plan-shape";
import type { Outcome } from "../plan/sections/outcome";
import { formatQuantity } from "../quantity/format-quantity";
import { withAnd } from "../texts/enumeration";
import { say, text, translated } from "../texts/say";
import type { Assessment } from "./assessment";
import { type BenefitOfOutcome, type ModelledBenefit, benefitModel } from "./benefit-model";
import { constant } from "./calculation/steps";
import type { Value } from "./calculation/calculation";
import type { CaseTerms } from "./case-terms";
import { costModel } from "./cost-model";
import { type Basis, outcomeTerms } from "./improvement";
import { inputsOf } from "./inputs-of";
import type { CostModel, Model } from "./model";
import type { Exchange } from "./money";
import { type Result, allOf, andThen, both, failure, success } from "./result";
import type { Leftover, ScenarioName } from "./valuation";
import { usesImprovement } from "./worth-of";

/** What a plan's money is counted from. */
export interface CaseParts {
  readonly plan: Plan;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly terms: CaseTerms;
  readonly exchange: Exchange;
}

/** A plan with all that its scenarios share. */
export interface Case extends CaseParts {
  readonly costs: Result<readonly CostModel[]>;
  readonly discountRate: Value;
  /** The model of a benefit, one for all scenarios that stand on the same result. */
  readonly benefitOf: (one: Monetised) => Result<ModelledBenefit | undefined>;
}

/** A scenario as a model, and the units that were left over on the way. */
export interface ModelledScenario {
  readonly model: Model;
  readonly leftovers: readonly Leftover[];
  /** Outcomes that count as nothing, because nothing was measured or the target was not met. */
  readonly notCounted: readonly string[];
}

/** An outcome whose benefit is money, and the result that a scenario stands on. */
interface Monetised extends BenefitOfOutcome {
  readonly assessment: Assessment;
  readonly basis: Basis;
}

/** The case of a plan; costs and benefits are worked out once for all its scenarios. */
export function caseOf(parts: CaseParts): Case {
  const { plan, terms, exchange } = parts;
  const surroundings = { inputs: new Map(plan.inputs.map((input) => [input.id, input])), exchange };
  const known = new Map<string, Result<ModelledBenefit | undefined>>();
  const benefitOf: Case["benefitOf"] = (one) => {
    const key = `${one.basis} ${one.outcome.path}`;
    const model = known.get(key) ?? benefitModel(one, outcomeTerms(one.outcome, one.assessment, one.basis), terms, surroundings);
    known.set(key, model);
    return model;
  };
  const costs = allOf((plan.business_case?.costs ?? []).map((cost) => costModel(cost, terms, exchange)));
  return { ...parts, costs, discountRate: discountRateOf(terms), benefitOf };
}

/** One scenario of a case as a model of numbers. Only the floor needs the ranges of the inputs to be sound. */
export function modelScenario(whole: Case, scenario: ScenarioName): Result<ModelledScenario> {
  const { plan, terms, exchange, costs, discountRate } = whole;
  const monetised = monetisedOutcomes(whole, scenario);
  if (monetised.length === 0) return failure({ message: translated(noBenefit), path: "outcomes" });
  if (scenario === "measured" && !monetised.some(({ outcome }) => isMeasured(outcome))) return nothingMeasured(monetised);
  const counted = monetised.filter(counts);
  const benefits = allOf(counted.map(whole.benefitOf));
  return andThen(both(benefits, costs), ([found, charged]) => {
    const valued = found.filter((benefit) => benefit !== undefined);
    const models = valued.map(({ model }) => model);
    const notCounted = monetised.filter((one) => !counted.includes(one)).map(({ outcome }) => outcome.id);
    return andThen(inputsOf(models, plan, scenario === "floor"), (inputs) => {
      const { method, horizonYears } = terms;
      const model = { currency: exchange.currency, method, horizonYears, discountRate, benefits: models, costs: charged, inputs };
      return success({ model, leftovers: valued.flatMap(({ leftover }) => leftover ?? []), notCounted });
    });
  });
}

const noBenefit = text`No outcome has a benefit in money, so there is nothing to value yet. Give one outcome a benefit, such as {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}.`;

function nothingMeasured(monetised: readonly Monetised[]): Result<never> {
  const names = withAnd(monetised.map(({ outcome }) => say`“${outcome.id}”`));
  const first = monetised[0]?.outcome;
  const example = first?.target?.value ?? first?.baseline?.value;
  const message = say`Nothing has been measured for ${names} yet. Add a reading under measurements, such as {date: 2026-03-13, value: ${example === undefined ? "11 min/report" : formatQuantity(example)}}.`;
  return failure({ message, path: first?.path ?? "outcomes" });
}

function monetisedOutcomes({ plan, assessments }: CaseParts, scenario: ScenarioName): readonly Monetised[] {
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

function discountRateOf({ discountRate, settledBy }: CaseTerms): Value {
  const value = constant(say`discount rate`, discountRate, { text: "%", factor: 0.01 });
  if (settledBy.discountRate === "plan") return { ...value, origin: "written", path: "business_case.discount_rate" };
  return { ...value, origin: settledBy.discountRate === "organisation" ? "organisation" : "assumed" };
}
