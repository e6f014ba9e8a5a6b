import type { Benefit } from "../plan/sections/benefit";
import type { Outcome } from "../plan/sections/outcome";
import { baseValue } from "../quantity/quantity";
import { childPath } from "../source/plan-path";
import { type CaseTerms, scheduleTrouble } from "./case-terms";
import { dimensionTrouble, leftoverOf } from "./dimension-of-worth";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { type Haircuts, haircutsOf, oneTimeYears, recurringYears, steadyYear } from "./haircuts";
import { presentValue } from "./present-value";
import { type Result, allOf, andThen, failure, success } from "./result";
import { type Surroundings, termsOf } from "./terms";
import type { BenefitFlow, Leftover } from "./valuation";
import type { Worth } from "./worth";
import { worthOf } from "./worth-of";

/** What a benefit brings, and what its unit has left over besides money per time. */
export interface ValuedBenefit {
  readonly flow: BenefitFlow;
  readonly leftover: Leftover | undefined;
}

/** A benefit in its outcome. */
export interface BenefitOfOutcome {
  readonly outcome: Outcome;
  readonly benefit: Benefit;
}

/** An outcome's benefit as a flow of money, given its improvement; `undefined` for one that is on purpose not counted. */
export function benefitFlow(
  subject: BenefitOfOutcome,
  improvement: Expression,
  caseTerms: CaseTerms,
  surroundings: Surroundings,
): Result<ValuedBenefit | undefined> {
  const { benefit } = subject;
  const terms = termsOf(benefit.path, improvement, surroundings);
  const worth = worthOf(benefit, terms);
  if (worth === undefined) return notValued(benefit);
  if (worth.kind === "nothing") return success(undefined);
  return andThen(haircutsOf(benefit, terms, caseTerms), (haircuts) =>
    worth.kind === "steady"
      ? steadyFlow(subject, worth, haircuts, caseTerms, surroundings.exchange.currency)
      : scheduleFlow(subject, worth, haircuts, caseTerms),
  );
}

function notValued({ driver, path }: Benefit): Result<never> {
  const message = `This version reads but does not value “${driver}” yet, so there is no total. Use cost-avoided or cash-flow with the customer's own figures meanwhile.`;
  return failure({ message, path: childPath(path, "driver") });
}

function steadyFlow(
  { outcome, benefit }: BenefitOfOutcome,
  worth: Extract<Worth, { kind: "steady" }>,
  haircuts: Haircuts,
  { discountRate }: CaseTerms,
  currency: string,
): Result<ValuedBenefit> {
  return andThen(evaluate(worth.amount), (amount) => {
    const once = benefit.recurrence === "one-time";
    const trouble = dimensionTrouble(amount, benefit, currency);
    if (trouble !== undefined) return failure({ message: trouble, path: benefit.path, kind: "unit-mismatch" });
    const annual = baseValue(amount);
    const years = once ? oneTimeYears(annual, haircuts) : recurringYears(annual, haircuts);
    const steady = once ? null : steadyYear(annual, haircuts);
    const flow = { outcome: outcome.id, driver: benefit.driver, annual, initial: 0, years, pv: presentValue(discountRate, 0, years), steady };
    return success({ flow, leftover: leftoverOf(amount, outcome, benefit) });
  });
}

/**
 * The customer's own schedule says when money comes, so years that it does not name bring nothing, and only a ramp of
 * its own applies to it, never the plan's. Haircuts lower what comes in; an outlay stays as large as it is.
 */
function scheduleFlow(
  { outcome, benefit }: BenefitOfOutcome,
  worth: Extract<Worth, { kind: "schedule" }>,
  { attribution, risk, decay, ramp }: Haircuts,
  { discountRate }: CaseTerms,
): Result<ValuedBenefit> {
  const tooLong = scheduleTrouble(worth.years.length, ramp.length, childPath(benefit.path, "amounts"));
  if (tooLong !== undefined) return failure(tooLong);
  const counted = (amount: number): number => (amount > 0 ? amount * attribution * (1 - risk) : amount);
  const atStart = worth.initial === undefined ? success(0) : andThen(evaluate(worth.initial), (amount) => success(counted(baseValue(amount))));
  const byYear = worth.years.map((year) => andThen(evaluate(year), (amount) => success(counted(baseValue(amount)))));
  return andThen(allOf([atStart, ...byYear]), ([initial = 0, ...given]) => {
    const years = ramp.map((reached, index) => (given[index] ?? 0) * (benefit.ramp.length > 0 ? reached : 1) * (1 - decay) ** index);
    const pv = presentValue(discountRate, initial, years);
    return success({ flow: { outcome: outcome.id, driver: benefit.driver, annual: null, initial, years, pv, steady: null }, leftover: undefined });
  });
}
