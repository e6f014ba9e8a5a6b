import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import { monetisedOutcomes } from "../monetised";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { type Overlap, overlapOf } from "./overlap";

/** Money is counted once. */
export const doubleCount: Rule = {
  id: "double-count",
  category: "roi",
  severity: { ...always("warning"), inWords: "warning; error for one metric twice" },
  summary: "No two benefits count the same money.",
  why: "People who save hours use them to close more cases: that is one benefit seen twice, and finance finds it by adding up. Found are two benefits of one metric (one name, definition and baseline); a kind of time that is a part of another by its name; and time that feeds throughput, or either that feeds revenue, when both name an input or a thing that is counted. Saved time and avoided errors are found only when the metric or the statement of the time speaks of rework.",
  fix: "Keeps one of the two in money, and measures the other.",
  good: [
    {
      title: "One of them is not counted in money.",
      plan: yaml`
        outcomes:
          time: {baseline: 22 h/week/person, target: 18 h/week/person, benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h, capture: 50 %}}
          throughput: {baseline: 23 case/week/person, target: 28 case/week/person, benefit: {driver: none, reason: effect of the hours saved}}
      `,
    },
    {
      title: "Hours of one team, errors of another.",
      plan: yaml`
        outcomes:
          drafting: {metric: drafting time, baseline: 2 h/case, target: 1 h/case, benefit: {driver: time-saved, volume: 900 case/year, rate: 50 USD/h, capture: 50 %}}
          routing: {metric: shipments routed in error, baseline: 4.0 %, target: 3.8 %, benefit: {driver: error-reduction, volume: 240000 shipment/year, cost: 38 USD/shipment}}
      `,
    },
  ],
  bad: [
    {
      title: "Hours, and what was done in them.",
      plan: yaml`
        outcomes:
          time:
            baseline: 22 h/week/person
            target: 18 h/week/person
            benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h, capture: 50 %}
          throughput:
            baseline: 23 case/week/person
            target: 28 case/week/person
            benefit: {driver: throughput, volume: [20 person, 47 week/year], margin: 12 USD/case}
      `,
      message: "The hours saved in “time” and the extra work in “throughput” come from the same hours. Count one, and give the other driver: none with a reason.",
      fixed: yaml`
        outcomes:
          time:
            baseline: 22 h/week/person
            target: 18 h/week/person
            benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h, capture: 50 %}
          throughput:
            baseline: 23 case/week/person
            target: 28 case/week/person
            benefit: {driver: none, reason: already counted in “time”}
      `,
    },
    {
      title: "One metric, two benefits.",
      plan: yaml`
        outcomes:
          time:
            metric: {name: handling time per case, method: time tracking}
            baseline: 2 h/case
            target: 1 h/case
            benefit: {driver: time-saved, volume: 900 case/year, rate: 50 USD/h, capture: 50 %}
          overtime:
            metric: {name: handling time per case, method: payroll}
            baseline: 2 h/case
            target: 1 h/case
            benefit: {driver: cost-avoided, amount: 20000 USD/year}
      `,
      message: "“time” and “overtime” count one metric in money twice, “handling time per case”. Count one, and give the other driver: none with a reason.",
    },
    {
      title: "Rework, as time and as errors.",
      plan: yaml`
        outcomes:
          time:
            statement: Each handler gets hours back from drafting and rework.
            baseline: 3 h/case
            target: 2 h/case
            benefit: {driver: time-saved, volume: 900 case/year, rate: 50 USD/h, capture: 50 %}
          errors:
            baseline: 6.0 %
            target: 4.5 %
            benefit: {driver: error-reduction, volume: 900 case/year, cost: 150 USD/case}
      `,
      message: "The time saved in “time” includes rework, and “errors” counts the same rework per error. Count one, and give the other driver: none with a reason.",
    },
  ],
  visit: {
    *plan(subject) {
      const benefits = monetisedOutcomes(subject.plan);
      for (const [index, later] of benefits.entries()) {
        const overlap = benefits.slice(0, index).map((earlier) => overlapOf(earlier, later, subject)).find((found) => found !== undefined);
        if (overlap !== undefined) yield observationOf(overlap, subject);
      }
    },
  },
};

/** At the later one of the two; the one that follows from the other is offered first. */
function observationOf({ cause, effect, later, isOneMetric, message }: Overlap, { source }: Subject): Observation {
  const earlier = later === effect ? cause : effect;
  const without = [[effect, cause], [cause, effect]] as const;
  return {
    at: later.benefit.path,
    onKey: true,
    ...(isOneMetric && { severity: "error" }),
    message: `${message} ${say`Count one, and give the other driver: none with a reason.`}`,
    related: [{ message: say`“${earlier.outcome.id}” counts it, too.`, at: earlier.benefit.path }],
    fixes: () => without.flatMap(([dropped, kept]) =>
      fixBy(say`Count only “${kept.outcome.id}”`, setValue(source, dropped.benefit.path, { driver: "none", reason: `already counted in “${kept.outcome.id}”` })),
    ),
  };
}
