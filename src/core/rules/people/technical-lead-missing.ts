import { say } from "../../texts/say";
import type { Rule } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";
import { addPerson } from "./add-person";
import { isAnybodyNamed, isOpen } from "./open-role";

/** Somebody at the customer opens the doors. */
export const technicalLeadMissing: Rule = {
  id: "technical-lead-missing",
  category: "people",
  severity: from("agreed", "warning"),
  strict: true,
  summary: "A plan has a technical lead at the customer.",
  why: "Accounts, data and firewalls are opened by somebody inside. Without a name the first week goes into finding out whom to ask. A plan that names nobody at the customer is asked for its sponsor first.",
  fix: "Adds a person with the role to fill in.",
  good: [{ title: "Somebody at the customer has the role.", plan: "people: {abe: {name: T. Abe, title: BI Lead, roles: [technical-lead]}}" }],
  bad: [
    {
      title: "The technical lead works for the vendor.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
          kim: {name: J. Kim, title: Solutions Engineer, side: vendor, roles: [technical-lead]}
      `,
      message: "No customer technical lead; kickoff will wait for access. Name who opens accounts and data.",
      fixed: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
          kim: {name: J. Kim, title: Solutions Engineer, side: vendor, roles: [technical-lead]}
          technical-lead: {name: ____, title: ____, roles: [technical-lead]}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      if (!isAnybodyNamed(subject.plan) || !isOpen("technical-lead", subject)) return;
      yield {
        at: "people",
        onKey: true,
        message: say`No customer technical lead; kickoff will wait for access. Name who opens accounts and data.`,
        fixes: () => addPerson(say`Add a technical lead to people`, "technical-lead", "technical-lead", subject),
      };
    },
  },
};
