import { insertEntry } from "../../edit/insert-entry";
import { setAmount } from "../../edit/set-amount";
import type { Benefit } from "../../plan/sections/benefit";
import { type Quantity, baseValue } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { monetisedOutcomes } from "../monetised";
import { fixBy } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { yaml } from "../yaml";

const section = "business_case.ramp";
const usual = ["50 %", "100 %", "100 %"] as const;

/** Nobody is up to speed on the first day. */
export const noRamp: Rule = {
  id: "no-ramp",
  category: "roi",
  severity: always("warning"),
  summary: "Benefits that recur grow into their full value.",
  why: "Rollouts take months, and people take more to change how they work. A case with the full value from the first day is the easiest to take apart. It is found once, at the business case, or at a benefit whose own ramp starts at 100 %. Benefits that come once and the customer's own schedules say themselves when they come; where the organisation has settled a ramp for all its plans, a plan without one has that.",
  fix: "Starts with half of the value in the first year.",
  good: [
    { title: "The first year counts in part.", plan: "business_case: {ramp: [60 %, 100 %, 100 %], costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}" },
    {
      title: "A benefit that comes once.",
      plan: yaml`
        outcomes:
          report-time: {baseline: 14 h/report, target: 12 min/report, benefit: {driver: cost-avoided, amount: 90000 USD, recurrence: one-time}}
        business_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}
      `,
    },
  ],
  bad: [
    {
      title: "No ramp.",
      plan: yaml`
        business_case:
          horizon: 3 year
          costs: {subscription: {kind: vendor, amount: 30000 USD/year}}
      `,
      message: "Full value from day one: no rollout is that fast. Write ramp: [50 %, 100 %, 100 %], or the share that the customer expects in each year.",
      fixed: yaml`
        business_case:
          horizon: 3 year
          ramp: [50 %, 100 %, 100 %]
          costs: {subscription: {kind: vendor, amount: 30000 USD/year}}
      `,
    },
    {
      title: "A ramp that starts at its end.",
      plan: yaml`
        business_case:
          ramp: [100 %, 100 %, 100 %]
          costs: {subscription: {kind: vendor, amount: 30000 USD/year}}
      `,
      message: "Full value from day one: the ramp starts at 100 %, and no rollout is that fast. Start it with the share that the customer expects in year 1, such as 50 %.",
      fixed: yaml`
        business_case:
          ramp: [50 %, 100 %, 100 %]
          costs: {subscription: {kind: vendor, amount: 30000 USD/year}}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      const benefits = monetisedOutcomes(subject.plan).map(({ benefit }) => benefit).filter(isRamped);
      for (const { ramp, path } of benefits) if (ramp.length > 0) yield* startingAtEnd(subject, ramp, `${path}.ramp`);
      const isUsed = benefits.some(({ ramp, path }) => ramp.length === 0 && !isUnread(subject, `${path}.ramp`));
      if (isUsed) yield* ofBusinessCase(subject);
    },
  },
};

/** A schedule says itself when money comes, and only the cost of capital of released cash recurs. */
function isRamped(benefit: Benefit): boolean {
  if (benefit.driver === "cash-flow") return benefit.ramp.length > 0;
  if (benefit.driver === "working-capital" && benefit.cost_of_capital.length === 0) return false;
  return benefit.recurrence !== "one-time";
}

function* ofBusinessCase(subject: Subject): Iterable<Observation> {
  const ramp = subject.plan.business_case?.ramp ?? [];
  if (ramp.length > 0) yield* startingAtEnd(subject, ramp, section);
  else if (subject.organisation.ramp.length === 0 && !isUnread(subject, section)) yield missing(subject);
}

function missing({ source, valuation }: Subject): Observation {
  const shares = usual.slice(0, Math.max(1, valuation.horizonYears));
  return {
    at: section,
    onKey: true,
    message: say`Full value from day one: no rollout is that fast. Write ramp: [${shares.join(", ")}], or the share that the customer expects in each year.`,
    fixes: () => fixBy(say`Add ramp: [${shares.join(", ")}]`, insertEntry(source, section, shares)),
  };
}

function* startingAtEnd({ source }: Subject, [first]: readonly Quantity[], at: PlanPath): Iterable<Observation> {
  if (first === undefined || Math.abs(baseValue(first) - 1) > 1e-9) return;
  yield {
    at,
    message: say`Full value from day one: the ramp starts at 100 %, and no rollout is that fast. Start it with the share that the customer expects in year 1, such as ${usual[0]}.`,
    fixes: () => fixBy(say`Start the ramp at ${usual[0]}`, setAmount(source, `${at}[0]`, { ...first, amount: 0.5 / first.unit.factor })),
  };
}
