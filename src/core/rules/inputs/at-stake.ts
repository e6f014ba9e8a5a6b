import type { Outcome } from "../../plan/sections/outcome";
import { withAnd } from "../../texts/enumeration";
import { say } from "../../texts/say";
import { planMoney } from "../plan-money";
import type { Subject } from "../rule";

/** What outcomes bring, to stand behind “they can argue with”: money a year where it can be said, else their names. */
export function atStake(outcomes: readonly Outcome[], subject: Subject): string {
  const named = withAnd(outcomes.map(({ id }) => say`“${id}”`));
  return moneyPerYear(outcomes, subject) ?? (outcomes.length === 1 ? say`the benefit of ${named}` : say`the benefits of ${named}`);
}

/** The steady year of their benefits at the target, when each has one and all of them bring something. */
function moneyPerYear(outcomes: readonly Outcome[], { valuation }: Subject): string | undefined {
  const { target } = valuation.scenarios;
  if (!target.available) return undefined;
  const ids = outcomes.map(({ id }) => id);
  const models = target.model.benefits.filter(({ outcome }) => ids.includes(outcome));
  const amount = target.benefits.filter(({ outcome }) => ids.includes(outcome)).reduce((sum, { annual }) => sum + (annual ?? 0), 0);
  const isSteady = models.every(({ worth }) => worth.kind === "recurring");
  return isSteady && amount >= 1 && Number.isFinite(amount) ? say`${planMoney(amount, target.model)} a year` : undefined;
}
