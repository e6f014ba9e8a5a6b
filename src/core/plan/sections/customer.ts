import { record } from "../../shape/record";
import { optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

/** Whom the plan is for. */
export const customerShape = record(
  {
    name: required(text(), "The customer's name.", "Northwind Example Ltd"),
    industry: optional(text(), "Its industry.", "logistics"),
    opportunity: optional(text(), "The id in the CRM; never a link.", "OPP-10423"),
  },
  { shorthand: "name", expected: "the customer's name, or {name: Northwind Example Ltd, opportunity: OPP-10423}" },
);

/** What hurts, and what happens if nothing is done. */
export const problemShape = record(
  {
    pain: optional(text(), "What hurts today.", "Analysts spend two days a week rebuilding the report by hand."),
    why_now: optional(text(), "Why it must change now.", "The board review on 2026-05-14 needs weekly risk figures."),
    status_quo: optional(text(), "What happens if nothing is done.", "Keep hand-building."),
  },
  { expected: "the problem, such as {pain: …, why_now: …, status_quo: …}" },
);
