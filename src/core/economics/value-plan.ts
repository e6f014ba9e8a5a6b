import type { Organisation } from "../config/organisation";
import type { PlanReading } from "../plan/read-plan";
import { type SourceIndex, spanOf } from "../source/source-index";
import type { Assessment } from "./assessment";
import { blockingProblems } from "./blocking-problems";
import { type CaseTerms, caseTermsOf, troubleWith } from "./case-terms";
import type { Reason } from "./expression";
import { exchangeOf } from "./money";
import { type Result, failure } from "./result";
import { type ModelledScenario, caseOf, modelScenario } from "./scenario";
import { type ScenarioModel, scenariosOf } from "./scenarios-of";
import type { PlacedReason, ScenarioName, Valuation } from "./valuation";
import { text, translated } from "../texts/say";

/**
 * A plan's money in three scenarios, unrounded and in the plan's currency. A scenario that cannot be computed says why,
 * with the place in the file; no number is guessed.
 */
export function valuePlan(reading: PlanReading, assessments: ReadonlyMap<string, Assessment>, organisation: Organisation): Valuation {
  const terms = caseTermsOf(reading.plan, organisation);
  const models = modelsOf(reading, assessments, terms);
  const shown = (scenario: ScenarioName): ScenarioModel => shownModel(models[scenario], blockingProblems(reading, scenario), reading.source);
  const scenarios = scenariosOf({ target: shown("target"), measured: shown("measured"), floor: shown("floor") });
  const { method, horizonYears, discountRate } = terms;
  return { currency: reading.plan.currency, method, horizonYears, discountRate, scenarios, leftovers: leftoversOf(models) };
}

type Models = Readonly<Record<ScenarioName, Result<ModelledScenario>>>;

function modelsOf({ plan }: PlanReading, assessments: ReadonlyMap<string, Assessment>, terms: CaseTerms): Models {
  const reasons = troubleWith(terms);
  if (plan.currency === undefined) return everywhere(failure({ message: translated(noCurrency), path: "currency" }));
  if (reasons.length > 0) return everywhere({ ok: false, reasons });
  const whole = caseOf({ plan, assessments, terms, exchange: exchangeOf(plan, plan.currency) });
  return { target: modelScenario(whole, "target"), measured: modelScenario(whole, "measured"), floor: modelScenario(whole, "floor") };
}

const noCurrency = text`The plan has no currency, so amounts have no total. Write currency: USD.`;

function everywhere(result: Result<never>): Models {
  return { target: result, measured: result, floor: result };
}

function shownModel(result: Result<ModelledScenario>, blocking: readonly PlacedReason[], source: SourceIndex): ScenarioModel {
  if (blocking.length > 0) return { available: false, reasons: blocking };
  if (!result.ok) return { available: false, reasons: placed(result.reasons, source) };
  const { model, notCounted } = result.value;
  return { available: true, model, notCounted };
}

/** Units do not depend on the scenario, so the first that could be computed names them all. */
function leftoversOf({ target, floor, measured }: Models): Valuation["leftovers"] {
  const first = [target, floor, measured].find((result) => result.ok);
  return first?.ok === true ? first.value.leftovers : [];
}

function placed(reasons: readonly Reason[], source: SourceIndex): readonly PlacedReason[] {
  const found = reasons.map((reason) => {
    const { line, column } = source.lines.positionAt((reason.span ?? spanOf(source, reason.path)).start);
    return { ...reason, line: line + 1, column: column + 1 };
  });
  return [...new Map(found.map((reason) => [`${reason.line} ${reason.message}`, reason])).values()];
}
