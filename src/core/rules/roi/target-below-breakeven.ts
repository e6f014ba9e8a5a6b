import { setValue } from "../../edit/set-value";
import { breakEvenResult } from "../../economics/appraisal/result-break-even";
import type { Assessment } from "../../economics/assessment";
import type { AvailableScenario } from "../../economics/valuation";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, quantityIn } from "../../quantity/quantity";
import { say } from "../../texts/say";
import { changeInWords, targetPath } from "../metrics/target-written";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";
import { asWritten, gainingTarget, inThreeDigits } from "./break-even-written";

/** Reaching the target must be worth it. */
export const targetBelowBreakeven: Rule = {
  id: "target-below-breakeven",
  category: "roi",
  severity: from("agreed", "error"),
  summary: "Reaching the target pays for the costs.",
  why: "A target that everybody reaches and that still loses money proves that the purchase is a mistake. Ask for more, charge less, or look for the benefit that is missing, before somebody from finance does the sum.",
  fix: "Sets the target to the value from which on the case gains money.",
  good: [{ title: "A target that pays.", plan: "business_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}" }],
  bad: [
    {
      title: "A target that everybody reaches.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 13 h/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
      message: "Hitting the target still loses money. Break-even is 7.14 h/report.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 7.14 h/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      const scenario = subject.valuation.scenarios.target;
      if (!scenario.available || scenario.npv > scenario.pvCosts * rest || scenario.pvCosts <= 0 || scenario.benefits.length === 0) return;
      yield atTarget(subject, scenario) ?? atBusinessCase(scenario, subject);
    },
  },
};

/** What binary fractions leave of an NPV that is 0, as a share of the costs. */
const rest = 1e-9;

/** Shown in whole units of the currency, an NPV this close to 0 is 0. */
function breaksEven({ npv }: AvailableScenario): boolean {
  return Math.abs(npv) < 0.5;
}

/** At the outcome that carries most of the case: its target is the one worth raising. */
function atTarget(subject: Subject, scenario: AvailableScenario): Observation | undefined {
  const [largest] = scenario.benefits.toSorted((a, b) => b.pv - a.pv);
  const outcome = subject.plan.outcomes.find(({ id }) => id === largest?.outcome);
  const assessment = outcome && subject.assessments.get(outcome.id);
  if (outcome === undefined || assessment === undefined) return undefined;
  const level = breaksEven(scenario) ? assessment.target : breakEvenTarget(scenario, assessment);
  const exact = level && asWritten(level, outcome, assessment);
  const gaining = exact && gainingTarget(exact, outcome, assessment);
  if (exact === undefined || gaining === undefined) return undefined;
  const at = targetPath(outcome, subject.source);
  const quantity = formatQuantity(gaining);
  return {
    at,
    message: breaksEven(scenario)
      ? say`Hitting the target only breaks even: the benefits pay for the costs, and nothing is left.`
      : say`Hitting the target still loses money. Break-even is ${changeInWords(outcome.target, inThreeDigits(exact, outcome))}.`,
    fixes: () => fixBy(say`Set the target to ${quantity}`, setValue(subject.source, at, quantity)),
  };
}

/** The target at which the case gains, in the unit of the baseline. */
function breakEvenTarget(scenario: AvailableScenario, { outcome, baseline }: Assessment): Quantity | undefined {
  const level = breakEvenResult(scenario, outcome)?.breakEven;
  return level === undefined || level === null || baseline === undefined ? undefined : quantityIn(level, baseline.unit);
}

/** No target gets there, so the costs or another number must move. */
function atBusinessCase(scenario: AvailableScenario, { valuation, plan }: Subject): Observation {
  const { npv, pvBenefits, pvCosts } = scenario;
  const money = (amount: number): string => `${formatAmount(Math.round(amount))} ${valuation.currency ?? plan.currency ?? ""}`.trim();
  const [benefits, costs] = [money(pvBenefits), money(pvCosts)];
  const message = breaksEven(scenario)
    ? say`Hitting the target only breaks even: benefits of ${benefits} against costs of ${costs}, in today's money. No target alone gains money; look at the costs, or for a benefit that is missing.`
    : say`Hitting the target still loses money: benefits of ${benefits} against costs of ${costs}, in today's money. No target alone makes up for ${money(-npv)}; look at the costs, or for a benefit that is missing.`;
  return { at: "business_case", onKey: true, message };
}
