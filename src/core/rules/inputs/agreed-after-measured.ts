import { outcomesUsing } from "../../plan/outcomes-using";
import type { Input } from "../../plan/sections/input";
import type { Measurement } from "../../plan/sections/measurement";
import type { Outcome } from "../../plan/sections/outcome";
import type { IsoDate } from "../../quantity/calendar";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";

/** What counts is agreed before anybody knows the result. */
export const agreedAfterMeasured: Rule = {
  id: "agreed-after-measured",
  category: "inputs",
  severity: always("error"),
  summary: "The baseline and the inputs of an outcome are agreed before it is first measured.",
  why: "Whoever agrees to a number after seeing the result agrees to the result, and everybody who was not in the room will say so. An agreement on the day of the first measurement is early enough. An input is judged by the first measurement of any outcome whose benefit uses it, and is reported once.",
  good: [
    { title: "Agreed, then measured.", plan: outcome("2026-02-26", "2026-03-09") },
    { title: "Agreed on the day of the first measurement.", plan: outcome("2026-03-09", "2026-03-09") },
  ],
  bad: [
    {
      title: "Measured, then agreed.",
      plan: outcome("2026-03-10", "2026-03-09"),
      message: "The baseline of “report-time” was agreed on 2026-03-10, after the first measurement on 2026-03-09: goalposts moved. Only readings from the agreement on prove anything: measure again, or correct the date that is wrong.",
    },
    {
      title: "An input that was agreed when the result was known.",
      plan: `${outcome("2026-02-26", "2026-02-26")}\ninputs:\n  reports: {value: 192 report/year, agreed: {by: novak, date: 2026-03-12}}`,
      message: "reports was agreed on 2026-03-12, after the first measurement of “report-time” on 2026-02-26: goalposts moved. Only readings from the agreement on prove anything: measure again, or correct the date that is wrong.",
    },
  ],
  visit: {
    *outcome(outcome) {
      const first = firstMeasurement([outcome]);
      const { id, path, baseline } = outcome;
      const date = baseline?.agreed?.date;
      if (first === undefined || date === undefined || date <= first.date) return;
      yield movedGoalposts(say`The baseline of “${id}” was agreed on ${date}, after the first measurement on ${first.date}: goalposts moved.`, `${path}.baseline.agreed.date`, first);
    },
    *input(input, subject) {
      const first = firstMeasurement(outcomesOf(input, subject));
      const date = input.agreed?.date;
      if (first === undefined || date === undefined || date <= first.date) return;
      yield movedGoalposts(say`${input.id} was agreed on ${date}, after the first measurement of “${first.outcome}” on ${first.date}: goalposts moved.`, `${input.path}.agreed.date`, first);
    },
  },
};

interface FirstMeasurement {
  readonly outcome: string;
  readonly date: IsoDate;
  readonly path: PlanPath;
}

function outcomesOf({ id }: Input, { plan, references }: Subject): readonly Outcome[] {
  return outcomesUsing(id, plan, references);
}

function firstMeasurement(outcomes: readonly Outcome[]): FirstMeasurement | undefined {
  const dated = outcomes.flatMap(({ id, measurements }) => measurements.flatMap((measurement) => datedOf(measurement, id)));
  return dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
}

function datedOf({ date, path }: Measurement, outcome: string): readonly FirstMeasurement[] {
  return date === undefined ? [] : [{ outcome, date, path }];
}

function movedGoalposts(what: string, at: PlanPath, { date, path }: FirstMeasurement): Observation {
  return {
    at,
    message: `${what} ${say`Only readings from the agreement on prove anything: measure again, or correct the date that is wrong.`}`,
    related: [{ message: say`The first measurement, on ${date}.`, at: `${path}.date` }],
  };
}

function outcome(agreed: string, measured: string): string {
  return `${yaml`
    outcomes:
      report-time:
        target: 12 min/report
        benefit: {driver: time-saved, volume: reports, rate: 68 USD/h}
  `}
    baseline: {value: 14 h/report, agreed: {by: osei, date: ${agreed}}}
    measurements: [{date: ${measured}, value: 11 min/report}]`;
}
