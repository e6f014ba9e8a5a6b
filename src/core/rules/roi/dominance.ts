import { usesImprovement } from "../../economics/worth-of";
import { say } from "../../texts/say";
import { monetisedOutcomes, type MonetisedOutcome } from "../monetised";
import { numberOption } from "../option";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { judgedScenario } from "./judged-scenario";

const mostBenefits = numberOption("most-benefits", 5, "The most benefits in money that a business case may have.");
const mostShare = numberOption("most-share", 80, "The most, in percent of all benefits, that may rest on a benefit that is not measured.");

/** The money rests on what is measured, and on few things. */
export const dominance: Rule = {
  id: "dominance",
  category: "roi",
  strict: true,
  severity: always("warning"),
  summary: "The return rests on a few benefits, and on measured ones.",
  why: "A reviewer checks the largest benefit first. When that is one which the proof of value does not measure, the rest of the plan proves nothing that matters for the money. Not measured is a fixed amount or a schedule of an outcome without a reading; a benefit that follows its metric is one only when the plan is concluded and still has no reading.",
  options: [mostBenefits, mostShare],
  good: [{ title: "A benefit that follows its metric.", plan: "business_case: {costs: {subscription: {kind: vendor, amount: 30000 USD/year}}}" }],
  bad: [
    {
      title: "A fixed amount that carries the case.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 10 %}
          tools:
            baseline: 3 tool
            target: 1 tool
            benefit: {driver: cost-avoided, amount: 200000 USD/year}
      `,
      message: "92 % of the case rests on “tools”, which this proof of value does not measure. Measure what it saves, or count it apart.",
    },
  ],
  visit: {
    *plan(subject) {
      const benefits = monetisedOutcomes(subject.plan);
      const most = subject.option(mostBenefits);
      if (benefits.length > most) {
        yield { at: "outcomes", onKey: true, message: say`${benefits.length} benefits in money: a case that needs them all convinces nobody. Keep the 1 to 3 that the sponsor would pay for, and give the others driver: none with a reason.` };
      }
      yield* largest(benefits, subject);
    },
  },
};

function* largest(benefits: readonly MonetisedOutcome[], subject: Subject): Iterable<Observation> {
  const scenario = judgedScenario(subject);
  const [first] = scenario?.benefits.toSorted((a, b) => b.pv - a.pv) ?? [];
  const one = benefits.find(({ outcome }) => outcome.id === first?.outcome);
  if (scenario === undefined || first === undefined || one === undefined || scenario.pvBenefits <= 0 || !isUnmeasured(one, subject)) return;
  const percentage = (100 * first.pv) / scenario.pvBenefits;
  if (percentage <= subject.option(mostShare) + rounding) return;
  const message = say`${Math.round(percentage)} % of the case rests on “${first.outcome}”, which this proof of value does not measure. Measure what it saves, or count it apart.`;
  yield { at: one.benefit.path, onKey: true, message };
}

/** What binary fractions add to a percentage that is as large as it may be. */
const rounding = 1e-6;

function isUnmeasured({ outcome, benefit }: MonetisedOutcome, { status }: Subject): boolean {
  const isConcluded = status === "concluded" || status === "closed";
  return outcome.measurements.length === 0 && (isConcluded || !usesImprovement(benefit));
}
