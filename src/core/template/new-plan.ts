import type { DriverId } from "../economics/drivers";
import { quoteIfNeeded } from "../edit/quote";
import { type IsoDate, addDays, isWorkingDay, nextWorkingDay, workingDayUpTo } from "../quantity/calendar";
import { blank as unfilled } from "../rules/wording";
import { inCurrency } from "./benefit-template";
import { outcomeExamples } from "./outcome-examples";
import { outcomeTemplate } from "./outcome-template";
import { planIdFor } from "./plan-id-for";
import { type Template, blank, indented, joined, template } from "./template";

/** What is known about a plan before it is written. */
export interface NewPlan {
  readonly customer: string;
  /** The executive sponsor's name; empty, or left out, while nobody is known. */
  readonly sponsor?: string;
  readonly title?: string;
  readonly driver: DriverId;
  readonly start: IsoDate;
  /** USD when left out. */
  readonly currency?: string;
  /** Ids of other plans, which this one must not have. */
  readonly taken?: ReadonlySet<string>;
}

/** The id that a new plan gets. */
export function idOf({ customer, driver, taken }: NewPlan): string {
  return planIdFor(customer, outcomeExamples[driver].id, taken);
}

/**
 * A whole first draft that is worth something at once. Its numbers say that they are examples, nobody has agreed to
 * anything, and what only the author knows is left blank.
 */
export function newPlanTemplate(plan: NewPlan): Template {
  return joined([head(plan), people(plan), ...inputs(plan), outcome(plan), ...businessCase(plan), timeline(plan), agreementToCome(plan), [""]], "\n");
}

/** What stands where only the author knows the words; the linter asks for it until it is filled in. */
const unknown = blank(unfilled);

function head(plan: NewPlan): Template {
  const { customer, title, currency = "USD" } = plan;
  return template`# Every number here is an example${currency === "USD" ? "" : `, and the same in every currency`}. Replace it by the customer's own, and say where it comes from.
pov: "1"
id: ${idOf(plan)}
title: ${blank(block(title || `Proof of value at ${inOneLine(customer)}`))}
status: draft
currency: ${currency}
customer: ${block(customer)}
problem:
  pain: ${blank(`${unfilled} (what hurts today, in the customer's words)`)}
  why_now: ${blank(`${unfilled} (what happens on which day if nothing changes)`)}`;
}

function people({ sponsor = "" }: NewPlan): Template {
  const roles = "roles: [executive-sponsor, economic-buyer]";
  const named = template`  sponsor: {name: ${quoteIfNeeded(sponsor)}, title: ${unknown}, ${roles}}`;
  const open = template`  # Who asks “why should we spend this?” Fill in and remove the #:\n  # sponsor: {name: ${unfilled}, title: ${unfilled}, ${roles}}`;
  return template`people:\n${isKnown(sponsor) ? named : open}\n  champion: {name: ${unknown}, title: ${unknown}, roles: [champion, metric-owner]}`;
}

function inputs(plan: NewPlan): readonly Template[] {
  const entries = Object.entries(outcomeExamples[plan.driver].inputs);
  if (entries.length === 0) return [];
  return [joined([["inputs:"], ...entries.map(([id, value]) => template`  ${id}: {value: ${blank(inCurrency(value, plan))}, source: ${exampleSource}}`)], "\n")];
}

const exampleSource = "example to be agreed with the customer";

function outcome({ driver, currency = "USD", sponsor = "" }: NewPlan): Template {
  const written = outcomeTemplate(driver, { currency, usesInputs: true, owners: ["champion"], source: exampleSource, sponsors: isKnown(sponsor) ? ["sponsor"] : [] });
  return template`outcomes:\n  ${indented(written, "  ")}`;
}

/** Of an outcome that is not counted in money there is no case to make. */
function businessCase({ driver, currency = "USD" }: NewPlan): readonly Template[] {
  if (driver === "none") return [];
  return [
    template`business_case:
  horizon: 3 year
  discount_rate: ${blank("10 %")}
  ramp: [${blank("60 %")}, 100 %, 100 %]
  costs:
    subscription: {kind: vendor, amount: ${blank(`20000 ${currency}/year`)}, basis: ${exampleSource}}
    implementation: {kind: internal, amount: ${blank(`8000 ${currency}`)}, basis: ${exampleSource}, risk_adjustment: 5 %}
    administration: {kind: internal, amount: ${blank(`3000 ${currency}/year`)}, basis: ${exampleSource}, risk_adjustment: 5 %}`,
  ];
}

/** Two weeks: agree on the numbers, measure, and build the case together. */
function timeline({ start, sponsor = "" }: NewPlan): Template {
  const end = endOf(start);
  const [begin, agreed, measured] = [firstWorkingDay(start), workingDayUpTo(addDays(start, 3)), workingDayUpTo(addDays(end, -4))];
  const everybody = isKnown(sponsor) ? "sponsor, champion" : "champion";
  return template`timeline:
  start: ${start}${begin === start ? "" : ` # nobody works on this day: the first phase begins on ${begin}`}
  end: ${end}
  phases:
    - {name: agree metrics and baselines, start: ${begin}, end: ${agreed}}
    - {name: measure, start: ${nextWorkingDay(agreed)}, end: ${measured}}
    - {name: readout and business case, start: ${nextWorkingDay(measured)}, end: ${end}}
  checkpoints:
    - {name: mid-point review, date: ${workingDayUpTo(addDays(start, 7))}, attendees: [champion]}
    - {name: executive readout, date: ${end}, attendees: [${everybody}]}`;
}

function agreementToCome({ start, sponsor = "" }: NewPlan): Template {
  const date = [1, 2, 3].reduce((reached) => nextWorkingDay(reached), endOf(start));
  const decider = isKnown(sponsor) ? "\n  decided_by: sponsor" : "";
  const committed = isKnown(sponsor) ? "\n  made_by: sponsor" : "";
  return template`scope:
  in: [${unknown}]
  out: [${unknown}]
decision:
  pass_when: all
  stop_when: [${unknown}]${decider}
  date: ${date}
commitment:
  statement: If ${unknown}, we will ${unknown} by ${unknown}.${committed}`;
}

/** The day itself when people work on it, else the next one on which they do. */
export function firstWorkingDay(start: IsoDate): IsoDate {
  return isWorkingDay(start) ? start : nextWorkingDay(start);
}

/** The first day people work on after two weeks. */
function endOf(start: IsoDate): IsoDate {
  return nextWorkingDay(addDays(start, 12));
}

function isKnown(name: string): boolean {
  return name.trim() !== "";
}

function block(text: string): string {
  return quoteIfNeeded(text, "block");
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
