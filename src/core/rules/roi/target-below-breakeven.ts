import { setValue } from "../../edit/set-value";
import type { AvailableScenario } from "../../economics/valuation";
import { breakEvenTarget } from "../../economics/break-even-target";
import type { Assessment } from "../../economics/assessment";
import type { Outcome } from "../../plan/sections/outcome";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, convert } from "../../quantity/quantity";
import { percent, points } from "../../quantity/unit";
import { changeInWords, targetPath } from "../metrics/target-written";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";

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
      message: "Hitting the target still loses money. Break-even is 9.4 h/report.",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 9.4 h/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
    },
  ],
  *check(subject) {
    const scenario = subject.valuation.scenarios.target;
    if (!scenario.available || scenario.npv > 0 || scenario.pvCosts <= 0 || scenario.benefits.length === 0) return;
    yield atTarget(subject, scenario) ?? atBusinessCase(scenario, subject);
  },
};

/** At the outcome that carries most of the case: its target is the one worth raising. */
function atTarget(subject: Subject, { benefits }: AvailableScenario): Observation | undefined {
  const [largest] = benefits.toSorted((a, b) => b.pv - a.pv);
  const outcome = subject.plan.outcomes.find(({ id }) => id === largest?.outcome);
  const assessment = outcome && subject.assessments.get(outcome.id);
  if (outcome === undefined || assessment === undefined) return undefined;
  const value = breakEvenTarget(subject, subject.assessments, outcome.id);
  const target = value && asWritten(value, outcome, assessment);
  if (target === undefined) return undefined;
  const { at, quantity } = { at: targetPath(outcome, subject.source), quantity: formatQuantity(target) };
  return {
    at,
    message: `Hitting the target still loses money. Break-even is ${changeInWords(outcome.target, quantity)}.`,
    fixes: fixBy(`Set the target to ${quantity}`, setValue(subject.source, at, quantity)),
  };
}

/** No target gets there, so the costs or another number must move. */
function atBusinessCase({ npv, pvBenefits, pvCosts }: AvailableScenario, { valuation, plan }: Subject): Observation {
  const money = (amount: number): string => `${formatAmount(Math.round(amount))} ${valuation.currency ?? plan.currency ?? ""}`.trim();
  return {
    at: "business_case",
    onKey: true,
    message: `Hitting the target still loses money: benefits of ${money(pvBenefits)} against costs of ${money(pvCosts)}, in today's money. No target alone makes up for ${money(-npv)}; look at the costs, or for a benefit that is missing.`,
  };
}

/** The break-even in the form and the unit in which the target is written, rounded to the side that gains. */
function asWritten(value: Quantity, { target }: Outcome, { baseline }: Assessment): Quantity | undefined {
  if (baseline === undefined) return undefined;
  const isFall = value.amount < baseline.amount;
  if (target?.value !== undefined) return roundedTo(convert(value, target.value.unit), isFall ? "down" : "up");
  const change = target?.reduction ?? target?.increase;
  if (change === undefined) return undefined;
  const difference = Math.abs(baseline.amount - value.amount);
  const isRelative = change.unit.notation === "percent";
  if (isRelative) return roundedTo({ amount: (100 * difference) / Math.abs(baseline.amount), unit: percent }, "up");
  const unit = change.unit.notation === "points" ? points : baseline.unit;
  return roundedTo(convert({ amount: difference, unit }, change.unit), "up");
}

/** Three digits, and never exactly the break-even: there the case gains nothing. */
function roundedTo(quantity: Quantity | undefined, side: "up" | "down"): Quantity | undefined {
  if (quantity === undefined || quantity.amount <= 0) return undefined;
  const digit = 10 ** (Math.floor(Math.log10(quantity.amount)) - 2);
  const steps = quantity.amount / digit;
  const amount = digit * (side === "up" ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1);
  return amount <= 0 ? undefined : { amount, unit: quantity.unit };
}
