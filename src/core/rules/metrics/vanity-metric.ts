import type { Outcome } from "../../plan/sections/outcome";
import { isCurrency } from "../../quantity/currencies";
import { timeUnit } from "../../quantity/time-units";
import type { Unit } from "../../quantity/unit";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { firstWritten } from "../observe";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { quoted } from "../wording";
import { consequences, moods, useCounts, useUnits } from "../words/vanity";
import { anyPhrase } from "../words/word-pattern";
import { baselinePath, targetPath } from "./target-written";

const use = new RegExp(anyPhrase(useCounts), "iu");
const mood = new RegExp(anyPhrase(moods), "iu");
const consequence = new RegExp(anyPhrase(consequences), "iu");

/** That a product is used says nothing about what it brings. */
export const vanityMetric: Rule = {
  id: "vanity-metric",
  category: "metrics",
  severity: always("warning"),
  summary: "A metric shows what changed for the business, not how much the product is used or liked.",
  why: "Logins, page views and attended trainings rise in every trial, because somebody asked people to log in. A budget is given for what follows from it: hours, errors, money. A metric in hours or money, a name that says what follows (failed logins, time per session), and a benefit that turns the count into money are links to that, and then nothing is said.",
  good: [
    { title: "Time, of what is also counted.", plan: "outcomes: {research: {metric: time per research session, baseline: 3 h/session, target: 1 h/session}}" },
    { title: "A count that is worth something itself.", plan: "outcomes: {attacks: {metric: fraudulent logins, baseline: 40 login/week, target: 4 login/week}}" },
    {
      title: "Satisfaction, with what it brings.",
      plan: "outcomes: {nps: {metric: customer satisfaction, baseline: 70 %, target: 80 %, benefit: {driver: revenue-uplift, revenue: 4000000 USD/year, uplift: 1 %, margin: 30 %}}}",
    },
  ],
  bad: [
    {
      title: "How often people come.",
      plan: "outcomes: {adoption: {metric: logins per week, baseline: 20 login/week, target: 200 login/week}}",
      message: "“logins per week” shows use, not value. What did it change? Measure the hours, errors or money that follow from it.",
    },
    {
      title: "How people feel.",
      plan: "outcomes: {mood: {metric: {name: analyst satisfaction, method: survey}, baseline: 60 %, target: 80 %}}",
      message: "“analyst satisfaction” shows a mood, not value. What did it change? Measure the hours, errors or money that follow from it.",
    },
    {
      title: "A unit that counts use, without a name.",
      plan: "outcomes: {adoption: {baseline: 3 dashboard, target: 40 dashboard}}",
      message: "“dashboard” shows use, not value. What did it change? Measure the hours, errors or money that follow from it.",
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { path, benefit } = outcome;
      const isLinked = (benefit !== undefined && benefit.driver !== "none") || isUnread(subject, `${path}.benefit`);
      if (!isLinked && !isInTimeOrMoney(outcome)) yield* vanityOf(outcome, subject);
    },
  },
};

function vanityOf(outcome: Outcome, { source }: Subject): readonly Observation[] {
  const name = outcome.metric?.name;
  const unit = unitsOf(outcome).find(({ dimension }) => useUnits.some((word) => (dimension.counts.get(word) ?? 0) > 0));
  if (name === undefined) return unit === undefined ? [] : [observation(firstWritten(source, targetPath(outcome, source), baselinePath(outcome, source)), unit.text, "use")];
  const shown = mood.test(name) ? "mood" : use.test(name) ? "use" : undefined;
  if (shown === undefined || consequence.test(name)) return [];
  return [observation(firstWritten(source, `${outcome.path}.metric.name`, `${outcome.path}.metric`), name, shown)];
}

function observation(at: PlanPath, words: string, shown: "mood" | "use"): Observation {
  const message =
    shown === "mood"
      ? say`${quoted(words)} shows a mood, not value. What did it change? Measure the hours, errors or money that follow from it.`
      : say`${quoted(words)} shows use, not value. What did it change? Measure the hours, errors or money that follow from it.`;
  return { at, message };
}

function isInTimeOrMoney(outcome: Outcome): boolean {
  return unitsOf(outcome).some(({ words }) => [...words].some(([word, power]) => power > 0 && (timeUnit(word) !== undefined || isCurrency(word))));
}

function unitsOf({ baseline, target }: Outcome): readonly Unit[] {
  return [baseline?.value, target?.value, target?.reduction, target?.increase].flatMap((quantity) => (quantity === undefined ? [] : [quantity.unit]));
}
