import type { Organisation } from "../config/organisation";
import { assessOutcomes } from "../economics/assess-outcomes";
import { caseTermsOf, troubleWith } from "../economics/case-terms";
import { mainFiguresOf } from "../economics/figures";
import { exchangeOf } from "../economics/money";
import { caseOf, modelScenario } from "../economics/scenario";
import type { ScenarioName } from "../economics/valuation";
import type { Plan } from "../plan/plan-shape";
import type { Difference } from "./difference";
import type { ChangeEffect, ChangeFigures } from "./plan-change";
import { withSections } from "./sections";

/** What differences are valued between. */
export interface Valued {
  readonly plan: Plan;
  readonly figures: ChangeFigures | undefined;
}

/**
 * What each difference does to the figures of a scenario, on top of those before it, so that the NPV effects add up to
 * the whole. Undefined where it moves nothing, or where the plan has no figures with this one alone: then the next one
 * that has some carries both. None has any without figures on both sides in one currency.
 */
export function effectsOf(differences: readonly Difference[], before: Valued, after: Valued, scenario: ScenarioName, organisation: Organisation): readonly (ChangeEffect | undefined)[] {
  if (before.figures === undefined || after.figures === undefined || before.plan.currency !== after.plan.currency) return differences.map(() => undefined);
  const moving = differences.filter((difference) => movesMoney(difference) && !isGround(difference));
  const last = moving.at(-1);
  let plan = differences.filter((difference) => isGround(difference) && difference.kind === "added").reduce((one, { apply }) => apply(one), withSections(before.plan));
  let figures = before.figures;
  return differences.map((difference) => {
    if (!moving.includes(difference)) return undefined;
    plan = difference.apply(plan);
    const next = difference === last ? after.figures : figuresIn(plan, scenario, organisation);
    if (next === undefined || isEqual(next, figures)) return undefined;
    const effect = effectBetween(figures, next);
    figures = next;
    return effect;
  });
}

const money = /^(?:currency|exchange_rates\.\*(?:\.rate)?|inputs\.\*|business_case(?!.*\.basis$).*|outcomes\.\*(?:\.(?:baseline|target|result|metric(?:\.direction)?|(?:measurements|guardrails|benefit)(?!.*\.(?:evidence|by|name|reason)$).*))?)$/u;

/** Whether the figures can depend on what stands at a place. */
function movesMoney({ form, kind }: Difference): boolean {
  return kind !== "renamed" && money.test(form);
}

/** What only others rest on: it is there before any of them, and until the last of them is gone. */
function isGround({ form, isWhole }: Difference): boolean {
  return isWhole && (form === "inputs.*" || form === "exchange_rates.*");
}

/** A scenario's figures alone: of a plan that no text stands for, nothing else is asked. */
function figuresIn(plan: Plan, scenario: ScenarioName, organisation: Organisation): ChangeFigures | undefined {
  const terms = caseTermsOf(plan, organisation);
  if (plan.currency === undefined || troubleWith(terms).length > 0) return undefined;
  const modelled = modelScenario(caseOf({ plan, terms, assessments: assessOutcomes(plan), exchange: exchangeOf(plan, plan.currency) }), scenario);
  if (!modelled.ok) return undefined;
  const { npv, roi, payback } = mainFiguresOf(modelled.value.model);
  return Number.isFinite(npv) ? { npv, roi, paybackMonths: payback.months } : undefined;
}

function effectBetween(before: ChangeFigures, after: ChangeFigures): ChangeEffect {
  return { npv: after.npv - before.npv, roi: difference(before.roi, after.roi), paybackMonths: difference(before.paybackMonths, after.paybackMonths) };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

/** Sums in another order differ in their last digits. */
function isEqual(one: ChangeFigures, other: ChangeFigures): boolean {
  return one.paybackMonths === other.paybackMonths && isClose(one.npv, other.npv) && isClose(one.roi, other.roi);
}

function isClose(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
