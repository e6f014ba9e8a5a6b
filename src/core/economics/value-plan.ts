import type { PlanReading } from "../plan/read-plan";
import { type SourceIndex, spanOf } from "../source/source-index";
import type { Assessment } from "./assessment";
import { blockingProblems } from "./blocking-problems";
import { type CaseTerms, caseTermsOf, troubleWith } from "./case-terms";
import type { Reason } from "./expression";
import { valueFloor } from "./floor";
import { exchangeOf } from "./money";
import { type Result, failure } from "./result";
import { type ValuedScenario, valueScenario } from "./scenario";
import type { AvailableScenario, PlacedReason, Scenario, ScenarioName, Valuation } from "./valuation";

/**
 * A plan's money in three scenarios, unrounded and in the plan's currency. A scenario that cannot be computed says why,
 * with the place in the file; no number is guessed.
 */
export function valuePlan(reading: PlanReading, assessments: ReadonlyMap<string, Assessment>): Valuation {
  const terms = caseTermsOf(reading.plan);
  const results = valuesOf(reading, assessments, terms);
  const shown = (scenario: ScenarioName): Scenario => scenarioOf(results[scenario], blockingProblems(reading, scenario), reading.source);
  const floor = shown("floor");
  const costOfDelayPerMonth = floor.available ? costOfDelay(floor) : null;
  const delayed = (scenario: Scenario): Scenario => (scenario.available ? { ...scenario, costOfDelayPerMonth } : scenario);
  const scenarios = { target: delayed(shown("target")), measured: delayed(shown("measured")), floor: delayed(floor) };
  const { method, horizonYears, discountRate } = terms;
  return { currency: reading.plan.currency, method, horizonYears, discountRate, scenarios, leftovers: leftoversOf(results) };
}

function scenarioOf(result: Result<ValuedScenario>, blocking: readonly PlacedReason[], source: SourceIndex): Scenario {
  if (blocking.length > 0) return { available: false, reasons: blocking };
  return result.ok ? result.value.figures : { available: false, reasons: placed(result.reasons, source) };
}

type Results = Readonly<Record<ScenarioName, Result<ValuedScenario>>>;

function valuesOf({ plan }: PlanReading, assessments: ReadonlyMap<string, Assessment>, terms: CaseTerms): Results {
  const reasons = troubleWith(terms);
  if (plan.currency === undefined) return everywhere(failure(noCurrency));
  if (reasons.length > 0) return everywhere({ ok: false, reasons });
  const whole = { plan, assessments, terms, exchange: exchangeOf(plan, plan.currency) };
  return { target: valueScenario(whole, "target"), measured: valueScenario(whole, "measured"), floor: valueFloor(whole) };
}

const noCurrency: Reason = { message: "The plan has no currency, so amounts have no total. Write currency: USD.", path: "currency" };

function everywhere(result: Result<never>): Results {
  return { target: result, measured: result, floor: result };
}

/** What a month of waiting costs: the cautious case's steady benefits, a twelfth of a year; `null` when none goes on. */
function costOfDelay({ benefits }: AvailableScenario): number | null {
  const steady = benefits.flatMap((benefit) => benefit.steady ?? []);
  return steady.length === 0 ? null : steady.reduce((sum, year) => sum + year, 0) / 12;
}

/** Units do not depend on the scenario, so the first that could be computed names them all. */
function leftoversOf({ target, floor, measured }: Results): Valuation["leftovers"] {
  const first = [target, floor, measured].find((result) => result.ok);
  return first?.ok === true ? first.value.leftovers : [];
}

function placed(reasons: readonly Reason[], source: SourceIndex): readonly PlacedReason[] {
  const found = reasons.map((reason) => {
    const { line, column } = source.lines.positionAt(spanOf(source, reason.path).start);
    return { ...reason, line: line + 1, column: column + 1 };
  });
  return [...new Map(found.map((reason) => [`${reason.line} ${reason.message}`, reason])).values()];
}
