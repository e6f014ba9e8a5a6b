import type { ScenarioName } from "../economics/valuation";
import { headlineOf } from "../report/headline";
import type { JudgedPlan } from "../rules/rule";
import type { ChangeFigures, PlanChange } from "./plan-change";
import type { PlanSketch } from "./plan-comparison";

/** A plan in a few words and figures. */
export function sketchOf(judged: JudgedPlan): PlanSketch {
  const scenario = headlineOf(judged.status, judged.valuation);
  return { plan: namesOf(judged), scenario, figures: figuresIn(judged, scenario), whyUnvalued: whyUnvalued(judged, scenario), outcomes: judged.plan.outcomes.length, isAgreed: isAgreed(judged.plan) };
}

function isAgreed({ agreements, inputs, outcomes }: JudgedPlan["plan"]): boolean {
  return agreements.length > 0 || inputs.some(({ agreed }) => agreed !== undefined) || outcomes.some(({ baseline }) => baseline?.agreed !== undefined);
}

/** By what a change names a plan. */
export function namesOf({ plan, status, valuation }: JudgedPlan): PlanChange["plan"] {
  return { id: plan.id, title: plan.title, customer: plan.customer?.name, status, currency: plan.currency, method: valuation.method };
}

/** A plan's figures in a scenario; undefined where they cannot be computed. */
export function figuresIn({ valuation }: Pick<JudgedPlan, "valuation">, scenario: ScenarioName): ChangeFigures | undefined {
  const figures = valuation.scenarios[scenario];
  return figures.available ? { npv: figures.npv, roi: figures.roi, paybackMonths: figures.payback.months } : undefined;
}

/** Why a scenario has no figures, in a sentence; undefined when it has. */
export function whyUnvalued({ valuation }: Pick<JudgedPlan, "valuation">, scenario: ScenarioName): string | undefined {
  const figures = valuation.scenarios[scenario];
  return figures.available ? undefined : figures.reasons[0]?.message;
}
