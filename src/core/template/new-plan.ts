import type { DriverId } from "../economics/drivers";
import { quoteIfNeeded } from "../edit/quote";
import type { IsoDate } from "../quantity/calendar";
import { blank as unfilled } from "../rules/wording";
import { inCurrency } from "./benefit-template";
import { outcomeExamples } from "./outcome-examples";
import { outcomeTemplate } from "./outcome-template";
import { planIdFor } from "./plan-id-for";
import { businessCaseLines, championLines, commitmentLines, decisionLines, endOf, scopeLines, section, sponsorLines, sponsorRoles, timelineLines, unknown } from "./section-templates";
import { type Template, blank, joined, indented, plainText, template } from "./template";

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

function head(plan: NewPlan): Template {
  const { customer, title, currency = "USD" } = plan;
  const isBlank = customer === unfilled;
  return template`# Every number here is an example${currency === "USD" ? "" : `, and the same in every currency`}. Replace it by the customer's own, and say where it comes from.
pov: "1"
id: ${isBlank ? blank(idOf(plan)) : idOf(plan)}
title: ${blank(block(title || `Proof of value at ${inOneLine(customer)}`))}
status: draft
currency: ${currency}
customer: ${isBlank ? unknown : block(customer)}
problem:
  pain: ${blank(`${unfilled} (what hurts today, in the customer's words)`)}
  why_now: ${blank(`${unfilled} (what happens on which day if nothing changes)`)}`;
}

function people({ sponsor = "" }: NewPlan): Template {
  const named = template`  sponsor: {name: ${quoteIfNeeded(sponsor)}, title: ${unknown}, ${sponsorRoles}}`;
  const open = template`  # Who asks “why should we spend this?” Fill in and remove the #:\n  # ${plainText(sponsorLines())}`;
  return template`people:\n${isKnown(sponsor) ? named : open}\n  ${championLines()}`;
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
  return driver === "none" ? [] : [section("business_case", businessCaseLines(currency, exampleSource))];
}

function timeline({ start, sponsor = "" }: NewPlan): Template {
  return section("timeline", timelineLines(start, { sponsor: isKnown(sponsor) ? ["sponsor"] : [], champion: ["champion"] }));
}

function agreementToCome({ start, sponsor = "" }: NewPlan): Template {
  const buyer = isKnown(sponsor) ? ["sponsor"] : [];
  return joined([section("scope", scopeLines()), section("decision", decisionLines(endOf(start), buyer)), section("commitment", commitmentLines(buyer))], "\n");
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
