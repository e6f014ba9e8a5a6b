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
import type { PlacedReason, Scenario, ScenarioName, Valuation } from "./valuation";

/**
 * A plan's money in three scenarios, unrounded and in the plan's currency. A scenario that cannot be computed says why,
 * with the place in the file; no number is guessed.
 */
export function valuePlan(reading: PlanReading, assessments: ReadonlyMap<string, Assessment>): Valuation {
  const terms = caseTermsOf(reading.plan);
  const results = valuesOf(reading, assessments, terms);
  const floor = results.floor;
  const costOfDelayPerMonth = floor.ok ? costOfDelay(floor.value) : null;
  const shown = (scenario: ScenarioName): Scenario => {
    const blocking = blockingProblems(reading, scenario);
    if (blocking.length > 0) return { available: false, reasons: blocking };
    const result = results[scenario];
    return result.ok ? { ...result.value.figures, costOfDelayPerMonth } : { available: false, reasons: placed(result.reasons, reading.source) };
  };
  const scenarios = { target: shown("target"), measured: shown("measured"), floor: shown("floor") };
  const { method, horizonYears, discountRate } = terms;
  return { currency: reading.plan.currency, method, horizonYears, discountRate, scenarios, leftovers: leftoversOf(results) };
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
function costOfDelay({ figures }: ValuedScenario): number | null {
  const steady = figures.benefits.flatMap((benefit) => benefit.steady ?? []);
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
