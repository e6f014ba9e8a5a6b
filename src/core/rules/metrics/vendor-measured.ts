import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import type { Person } from "../../plan/sections/person";
import { withId } from "../../shape/map";
import { withOr } from "../../texts/enumeration";
import { say } from "../../texts/say";
import { isCustomer, nameOf } from "../people/customer-people";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { quoted } from "../wording";
import { anyPhrase, firstMentioned } from "../words/word-pattern";
import { byTheVendor, notByTheVendor } from "../words/by-the-vendor";
import { yaml } from "../yaml";

const vendor = new RegExp(anyPhrase(byTheVendor), "iu");
const negation = new RegExp(anyPhrase(notByTheVendor), "iu");

/** The numbers that decide are taken by those who decide. */
export const vendorMeasured: Rule = {
  id: "vendor-measured",
  category: "metrics",
  severity: always("warning"),
  summary: "The customer takes the measurements.",
  why: "A seller's number is a claim; the customer's own number is a fact. Let the people who do the work keep the log, and let the vendor only look at it. One reading by the customer is enough to say nothing; a method is held against the plan only while the customer has taken none, and not when it says that the vendor merely checks.",
  good: [
    { title: "The vendor stays out of it.", plan: "outcomes: {report-time: {metric: {name: effort, method: \"stopwatch log kept by the analysts, not by the vendor\"}}}" },
    {
      title: "The customer took one of them.",
      plan: yaml`
        outcomes:
          report-time:
            measurements:
              - {date: 2026-03-09, value: 19 min/report, by: kim}
              - {date: 2026-03-13, value: 11 min/report, by: lindt}
      `,
    },
  ],
  bad: [
    {
      title: "Every reading is the vendor's.",
      plan: yaml`
        outcomes:
          report-time:
            metric: effort per report
            measurements:
              - {date: 2026-03-09, value: 19 min/report, by: kim}
              - {date: 2026-03-13, value: 11 min/report, by: kim}
      `,
      message: "The customer will dispute numbers they did not take: every reading of “effort per report” is by J. Kim of the vendor. Have the customer take the next one.",
    },
    {
      title: "A method that leaves it to the vendor.",
      plan: "outcomes: {report-time: {metric: {name: effort, method: counted by the vendor in the trial account}}}",
      message: "The customer will dispute numbers they did not take: “counted by the vendor in the trial account”. Name somebody at the customer who measures, and with what.",
    },
    {
      title: "A method that names somebody of the vendor.",
      plan: "outcomes: {report-time: {metric: {name: effort, method: J. Kim exports the log every Friday}}}",
      message: "The customer will dispute numbers they did not take: “J. Kim exports the log every Friday”. Name somebody at the customer who measures, and with what.",
    },
  ],
  visit: {
    *outcome(outcome, subject) {
      const takers = outcome.measurements.map(({ by }) => withId(subject.plan.people, by));
      if (takers.some((person) => person !== undefined && isCustomer(person))) return;
      yield* takers.length > 0 && takers.every((person) => person !== undefined) ? readings(outcome, takers) : method(outcome, subject);
    },
  },
};

function readings({ id, metric, measurements }: Outcome, takers: readonly Person[]): readonly Observation[] {
  const names = withOr([...new Set(takers.map(nameOf))]);
  const [first, ...others] = measurements.map(({ path }) => `${path}.by`);
  if (first === undefined) return [];
  return [
    {
      at: first,
      message:
        others.length === 0
          ? say`The customer will dispute numbers they did not take: the only reading of ${quoted(metric?.name ?? id)} is by ${names} of the vendor. Have the customer take the next one.`
          : say`The customer will dispute numbers they did not take: every reading of ${quoted(metric?.name ?? id)} is by ${names} of the vendor. Have the customer take the next one.`,
      related: others.map((at) => ({ message: say`So is this reading.`, at })),
    },
  ];
}

function method({ path, metric }: Outcome, { plan }: Subject): readonly Observation[] {
  const words = metric?.method;
  if (words === undefined || negation.test(words)) return [];
  const isByVendor = vendor.test(words) || firstMentioned(words, vendorNames(plan)) !== undefined;
  if (!isByVendor) return [];
  return [{ at: `${path}.metric.method`, message: say`The customer will dispute numbers they did not take: ${quoted(words)}. Name somebody at the customer who measures, and with what.` }];
}

/** Whole names: a first name alone may be a word of the method, such as May or Mark. */
function vendorNames({ people }: Plan): readonly string[] {
  return people.flatMap((person) => (!isCustomer(person) && person.name?.includes(" ") === true ? [person.name] : []));
}
