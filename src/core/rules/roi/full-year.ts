import { appendItems } from "../../edit/append-items";
import { setValue } from "../../edit/set-value";
import type { TextEdit } from "../../source/span";
import type { Benefit } from "../../plan/sections/benefit";
import { formatAmount } from "../../quantity/format-quantity";
import { say } from "../../texts/say";
import { type MonetisedOutcome, monetisedOutcomes } from "../monetised";
import { fixBy } from "../observe";
import { numberOption } from "../option";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { writtenAt } from "../wording";
import { yaml } from "../yaml";
import { factorsOverYear } from "./factors-over-year";
import { isPerPerson, savedTime, workweek } from "./working-time";

const mostOfWeek = numberOption("most-of-week", 30, "The largest share of a working week, in percent, that one person may save.");

/** Nobody works 52 weeks a year, nor saves the week away. */
export const fullYear: Rule = {
  id: "full-year",
  category: "roi",
  severity: always("warning"),
  summary: "People's time counts for the weeks that people work.",
  why: "A year has 52 weeks, and people work about 47 of them; who multiplies by 52 pays for holidays, and who saves a third of the week has another job afterwards, which somebody will ask about. Only people's time is judged, saved time and metrics per person, because a plant may well run all year. Hours count as too many above 2,000 h/year/person; the share of the week is of what was measured, or of the target where nothing was. The organisation settles how many weeks its people work.",
  fix: "Writes the working weeks.",
  options: [mostOfWeek],
  good: [
    {
      title: "Working weeks.",
      plan: yaml`
        inputs:
          users: 20 person
          weeks: 47 week/year
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 14 h/week/person
            benefit: {driver: time-saved, volume: [users, weeks], rate: 50 USD/h, capture: 50 %}
      `,
    },
    {
      title: "A plant that runs all year.",
      plan: yaml`
        outcomes:
          downtime:
            baseline: 9 h/week
            target: 1 h/week
            benefit: {driver: cost-avoided, volume: 52 week/year, cost: 900 USD/h}
      `,
    },
  ],
  bad: [
    {
      title: "Every week of the year.",
      plan: yaml`
        inputs:
          users: 20 person
          weeks: 52 week/year
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 14 h/week/person
            benefit: {driver: time-saved, volume: [users, weeks], rate: 50 USD/h, capture: 50 %}
      `,
      message: "52 week/year leaves no holidays and no sick leave. Write 47 week/year, or the weeks that the customer's finance counts.",
      fixed: yaml`
        inputs:
          users: 20 person
          weeks: 47 week/year
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 14 h/week/person
            benefit: {driver: time-saved, volume: [users, weeks], rate: 50 USD/h, capture: 50 %}
      `,
    },
    {
      title: "Hours per week, and no weeks.",
      plan: yaml`
        inputs:
          users: 20 person
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 14 h/week/person
            benefit: {driver: time-saved, volume: users, rate: 50 USD/h, capture: 50 %}
      `,
      message: "8 h/week for each person count in all 52 weeks of the year, which leaves no holidays and no sick leave. Multiply by the weeks that people work, such as 47 week/year.",
      fixed: yaml`
        inputs:
          users: 20 person
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 14 h/week/person
            benefit: {driver: time-saved, volume: [users, 47 week/year], rate: 50 USD/h, capture: 50 %}
      `,
    },
    {
      title: "Most of the week.",
      plan: yaml`
        outcomes:
          drafting:
            baseline: 22 h/week/person
            target: 7 h/week/person
            benefit: {driver: time-saved, volume: [20 person, 47 week/year], rate: 50 USD/h, capture: 50 %}
      `,
      message: "15 h/week is 37.5 % of a week of 40 h, for 47 weeks. What do people do in that time instead? Show the time tracking behind it, or count less.",
    },
    {
      title: "More hours than people work.",
      plan: yaml`
        outcomes:
          drafting:
            baseline: 20 %
            target: 10 %
            benefit: {driver: time-saved, volume: [20 person, 2080 h/year/person], rate: 50 USD/h, capture: 50 %}
      `,
      message: "2080 h/year/person leaves no holidays and no sick leave. Write 1880 h/year/person, which is 40 h in each of 47 weeks, or the hours that the customer's finance counts.",
    },
  ],
  visit: {
    *plan(subject) {
      const benefits = monetisedOutcomes(subject.plan).filter((one) => isPeoplesTime(one, subject));
      yield* factorsOverYear(benefits, subject);
      for (const one of benefits) yield* ofSavedTime(one, subject);
    },
  },
};

/** Machines run all year; people's time is saved time, and what is counted per person. */
function isPeoplesTime({ outcome, benefit }: MonetisedOutcome, { assessments }: Subject): boolean {
  const baseline = assessments.get(outcome.id)?.baseline;
  return benefit.driver === "time-saved" || (baseline !== undefined && isPerPerson(baseline.unit));
}

function* ofSavedTime({ outcome, benefit }: MonetisedOutcome, subject: Subject): Iterable<Observation> {
  const assessment = subject.assessments.get(outcome.id);
  if (benefit.driver !== "time-saved" || assessment === undefined) return;
  const { workingWeeks } = subject.organisation;
  const saved = savedTime(benefit, assessment, subject);
  if (saved === undefined) return;
  const hours = formatAmount(saved.hoursPerWeek, 3);
  const weeks = formatAmount(saved.weeks, 3);
  if (saved.isEveryWeek && saved.weeks > workingWeeks + 1) {
    const message = say`${hours} h/week for each person count in all ${weeks} weeks of the year, which leaves no holidays and no sick leave. Multiply by the weeks that people work, such as ${workingWeeks} week/year.`;
    yield { at: `${benefit.path}.volume`, message, fixes: () => fixBy(say`Multiply by ${workingWeeks} week/year`, withWeeks(benefit, subject)) };
  }
  const share = (100 * saved.hoursPerWeek) / workweek;
  if (share <= subject.option(mostOfWeek) * (1 + 1e-9)) return;
  const message = say`${hours} h/week is ${formatAmount(share, 3)} % of a week of ${workweek} h, for ${weeks} weeks. What do people do in that time instead? Show the time tracking behind it, or count less.`;
  yield { at: benefit.path, onKey: true, message };
}

function withWeeks({ path }: Benefit, { source, organisation }: Subject): readonly TextEdit[] | undefined {
  const volume = `${path}.volume`;
  const weeks = `${organisation.workingWeeks} week/year`;
  const isList = source.places.has(`${volume}[0]`);
  return isList ? appendItems(source, volume, [weeks]) : setValue(source, volume, [writtenAt(source, volume) ?? "", weeks]);
}
