import { choice } from "../shape/choice";
import { list } from "../shape/list";
import { mapOf } from "../shape/map";
import { record } from "../shape/record";
import { type ValueOf, optional, required } from "../shape/shape";
import { patternText, text } from "../shape/text";
import { agreementShape } from "./sections/agreement";
import { businessCaseShape } from "./sections/business-case";
import { commitmentShape } from "./sections/commitment";
import { currencyShape, exchangeRateShape } from "./sections/currency";
import { customerShape, problemShape } from "./sections/customer";
import { decisionShape } from "./sections/decision";
import { inputShape } from "./sections/input";
import { outcomeShape } from "./sections/outcome";
import { personShape } from "./sections/person";
import { riskShape } from "./sections/risk";
import { scopeShape } from "./sections/scope";
import { timelineShape } from "./sections/timeline";

/** Where a plan is on its way, in order. */
export const statuses = ["draft", "proposed", "agreed", "running", "concluded", "closed"] as const;

/** Where a plan is on its way. */
export type Status = (typeof statuses)[number];

/** The plan format, version 1: the one definition behind the reader, the types, the JSON Schema and the reference page. */
export const planShape = record(
  {
    pov: required(choice("1"), "The version of the format.", '"1"'),
    id: required(patternText(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "words in lower case joined by “-”, such as northwind-pipeline-risk"), "The plan's id, unique in a repository.", "northwind-pipeline-risk"),
    title: required(text(), "The plan in one line.", "Weekly pipeline risk report in under 12 minutes"),
    status: optional(choice(...statuses), "Where the plan is on its way; draft when left out.", "draft"),
    result: optional(choice("go", "no-go", "no-decision"), "How it ended; from concluded on.", "go"),
    currency: required(currencyShape, "The currency of every total.", "USD"),
    exchange_rates: optional(mapOf(exchangeRateShape), "What other currencies are worth; without a rate there is no total.", "{EUR: {rate: 1.08 USD/EUR, date: 2026-02-26}}"),
    customer: required(customerShape, "Whom the plan is for.", "Northwind Example Ltd"),
    problem: optional(problemShape, "What hurts, and why now.", "{pain: …, why_now: …, status_quo: …}"),
    people: optional(mapOf(personShape), "Everybody the plan names, by id.", "{osei: {name: R. Osei, roles: [executive-sponsor]}}"),
    inputs: optional(mapOf(inputShape), "Every number that the customer must own, by id.", "{analyst_rate: {value: 68 USD/h, source: HR}}"),
    outcomes: optional(mapOf(outcomeShape), "What is proved, by id; one to three.", "{report-time: {baseline: 14 h/report, target: 12 min/report}}"),
    business_case: optional(businessCaseShape, "How benefits and costs become a return.", "{horizon: 3 year, discount_rate: 10 %}"),
    timeline: optional(timelineShape, "When the work happens.", "{start: 2026-03-03, end: 2026-03-16}"),
    scope: optional(scopeShape, "What is in and what is out.", "{in: [one report], out: [any other report]}"),
    decision: optional(decisionShape, "How, when and by whom it is decided.", "{pass_when: all, decided_by: osei, date: 2026-03-18}"),
    commitment: optional(commitmentShape, "What the customer does if the proof succeeds.", "{statement: “If …, we will … by …”, made_by: osei}"),
    risks: optional(mapOf(riskShape), "What could go wrong, by id.", "{novelty: {text: Early gains fade, likelihood: medium}}"),
    agreements: optional(list(agreementShape), "Who agreed to the plan as a whole.", "[{by: osei, date: 2026-02-27}]"),
  },
  { expected: "a plan: keys such as pov, id, title, currency and customer" },
);

/** A plan as it was read: typed, and with everything that could not be read left out. */
export type Plan = ValueOf<typeof planShape>;
