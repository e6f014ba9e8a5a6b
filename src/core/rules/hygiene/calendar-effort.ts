import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import { multiplyPowers } from "../../quantity/dimension";
import { formatAmount, formatQuantity } from "../../quantity/format-quantity";
import { type Quantity, convert } from "../../quantity/quantity";
import { unitOf } from "../../quantity/unit";
import type { PlanPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import { say } from "../../texts/say";
import { baselinePath, targetPath } from "../metrics/target-written";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { quantityOf } from "../roi/factor";
import { always } from "../severity";
import { writtenAt } from "../wording";
import { yaml } from "../yaml";
import { calendarRates } from "./calendar-rate";
import { workFrequencies, workFrequenciesOfCost } from "./work-frequency";

/** Work is counted in hours; the calendar passes at night, too. */
export const calendarEffort: Rule = {
  id: "calendar-effort",
  category: "hygiene",
  severity: always("warning"),
  summary: "Work that is valued by the hour is written in h, min, workday or workweek.",
  why: "A day of the calendar has 24 hours and a week 168, nights and weekends included, so work in days at a rate per hour comes out three times as large as meant. A workday is 8 h and a workweek 40 h. The same holds for a rate per day, or a salary per year, that pays for hours: it would come out at a third or less. It is found where people's time is saved; elsewhere a day may well be a day, as for an outage. The other way round, what happens so often in a workday would happen around the clock.",
  fix: "Writes the outcome's numbers, or the rate, in workday or workweek; a salary per year is divided by the hours of a working year; what happens per workday is written per week.",
  good: [
    {
      title: "Working days.",
      plan: "outcomes: {report-time: {baseline: 2 workday/report, target: 12 min/report, benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}}}",
    },
    {
      title: "Hours per week.",
      plan: "outcomes: {drafting: {baseline: 22 h/week, target: 14 h/week, benefit: {driver: time-saved, volume: 47 week/year, rate: 68 USD/h, capture: 50 %}}}",
    },
    {
      title: "Cases of a workday, and the working days of a year.",
      plan: "outcomes: {routing: {baseline: 40 min/case, target: 10 min/case, benefit: {driver: time-saved, volume: [2 case/workday, 220 workday/year], rate: 544 USD/workday, capture: 50 %}}}",
    },
    {
      title: "Days of waiting are days.",
      plan: "outcomes: {outage: {baseline: 2 day/outage, target: 1 day/outage, benefit: {driver: cost-avoided, volume: 4 outage/year, cost: 900 USD/h}}}",
    },
  ],
  bad: [
    {
      title: "Work in days of the calendar.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: {value: 2 day/report, samples: 24}
            target: 1.5 day/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
      message: "2 day/report is 48 h/report here, nights included, and counts at 68 USD/h. For working days write 2 workday/report (16 h/report).",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: {value: 2 workday/report, samples: 24}
            target: 1.5 workday/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h, capture: 50 %}
      `,
    },
    {
      title: "So often in a workday.",
      plan: yaml`
        outcomes:
          routing:
            baseline: 40 min/case
            target: 10 min/case
            benefit: {driver: time-saved, volume: 2 case/workday, rate: 68 USD/h, capture: 50 %}
      `,
      message: "2 case/workday counts 1095 times a year here, nights and weekends included, because a workday is hours of work and the year goes on at night. For five working days a week write 10 case/week.",
      fixed: yaml`
        outcomes:
          routing:
            baseline: 40 min/case
            target: 10 min/case
            benefit: {driver: time-saved, volume: 10 case/week, rate: 68 USD/h, capture: 50 %}
      `,
    },
    {
      title: "A rate per day for work in hours.",
      plan: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 544 USD/day, capture: 50 %}
      `,
      message: "544 USD/day is 22.67 USD/h here, nights included, and pays for work that is counted in hours. For the hours that are really worked write 544 USD/workday (68 USD/h).",
      fixed: yaml`
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            benefit: {driver: time-saved, volume: 192 report/year, rate: 544 USD/workday, capture: 50 %}
      `,
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const { plan, source } = subject;
      const { benefit } = outcome;
      yield* workFrequencies(outcome, subject);
      if (benefit?.driver !== "time-saved") return;
      yield* calendarRates(outcome, subject);
      const hourly = benefit.rate.map((operand) => quantityOf(operand, plan)).find((rate) => rate?.unit.words.get("h") === -1);
      const [first, ...others] = effortsOf(outcome, source);
      if (hourly === undefined || first === undefined) return;
      const all = [first, ...others];
      yield {
        at: first.at,
        message: messageOn(first, formatQuantity(hourly)),
        fixes: () => fixBy(say`Write ${all.map(({ atWork }) => atWork).join(", ")}`, all.flatMap(({ at, atWork }) => setValue(source, at, atWork) ?? [])),
      };
    },
    cost: workFrequenciesOfCost,
  },
};

/** A number in days or weeks of the calendar, and what it most likely means. */
interface Effort {
  readonly at: PlanPath;
  readonly written: string;
  readonly quantity: Quantity;
  readonly worked: Quantity;
  readonly atWork: string;
  readonly isWeek: boolean;
}

function messageOn({ written, quantity, worked, atWork, isWeek }: Effort, hourly: string): string {
  return isWeek
    ? say`${written} is ${inHours(quantity)} here, nights and weekends included, and counts at ${hourly}. For working weeks write ${atWork} (${inHours(worked)}).`
    : say`${written} is ${inHours(quantity)} here, nights included, and counts at ${hourly}. For working days write ${atWork} (${inHours(worked)}).`;
}

function effortsOf(outcome: Outcome, source: SourceIndex): readonly Effort[] {
  const { baseline, target, measurements } = outcome;
  return [
    ...effort(baseline?.value, baselinePath(outcome, source), source),
    ...effort(target?.value ?? target?.reduction ?? target?.increase, targetPath(outcome, source), source),
    ...measurements.flatMap(({ value, path }) => effort(value, `${path}.value`, source)),
  ];
}

function effort(quantity: Quantity | undefined, at: PlanPath, source: SourceIndex): readonly Effort[] {
  const day = ["day", "week"].find((word) => quantity?.unit.words.get(word) === 1);
  if (quantity === undefined || day === undefined || Math.abs(quantity.amount) > 1e9) return [];
  const words = multiplyPowers(quantity.unit.words, new Map([[day, -1], [`work${day}`, 1]]));
  const worked = { amount: quantity.amount, unit: unitOf(words, quantity.unit.coefficient) };
  const written = writtenAt(source, at) ?? formatQuantity(quantity);
  const number = /^[+-]?[\d._]+/u.exec(written)?.[0] ?? formatAmount(quantity.amount);
  return [{ at, written, quantity, worked, atWork: `${number} ${worked.unit.text}`, isWeek: day === "week" }];
}

function inHours(quantity: Quantity): string {
  const words = new Map([...quantity.unit.words].map(([word, power]) => [power > 0 && /day|week/u.test(word) ? "h" : word, power] as const));
  return formatQuantity(convert(quantity, unitOf(words)) ?? quantity, { significant: 4 });
}
