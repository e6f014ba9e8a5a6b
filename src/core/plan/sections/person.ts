import { choice } from "../../shape/choice";
import { list } from "../../shape/list";
import { record } from "../../shape/record";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import type { Named } from "../../shape/map";

/** The parts that people play in a buying decision, in the field's own terms. */
export const roles = [
  "executive-sponsor",
  "economic-buyer",
  "champion",
  "technical-lead",
  "finance-reviewer",
  "metric-owner",
  "end-user",
  "procurement",
  "legal",
  "security",
  "pov-owner",
  "account-executive",
] as const;

/** A part that somebody plays in a buying decision. */
export type Role = (typeof roles)[number];

/** Somebody at the customer or the vendor who owns a part of the plan. */
export const personShape = record(
  {
    name: required(text(), "Who this is.", "R. Osei"),
    title: optional(text(), "The job title, as the person writes it.", "VP Revenue Operations"),
    side: optional(choice("customer", "vendor"), "Whose side the person is on; customer when left out.", "customer"),
    roles: optional(list(choice(...roles)), "The parts this person plays in the decision.", "[executive-sponsor, economic-buyer]"),
  },
  { expected: "a person, such as {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}" },
);

/** A person of the plan, by id. */
export type Person = ValueOf<typeof personShape> & Named;
