import type { Person } from "../../plan/sections/person";
import { say } from "../../texts/say";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";
import { blank } from "../wording";
import { yaml } from "../yaml";
import { isCustomer, nameOf } from "./customer-people";

/** A deal that hangs by one thread. */
export const singleThreaded: Rule = {
  id: "single-threaded",
  category: "people",
  severity: from("proposed", "warning"),
  strict: true,
  summary: "At least two people at the customer carry the plan.",
  why: "People change jobs, fall ill and lose interest. With one contact, the plan ends with theirs. Entries with one name count as one person; a plan that names nobody at the customer is asked for its sponsor first.",
  good: [{ title: "Two people.", plan: "people: {osei: {name: R. Osei, roles: [executive-sponsor]}, lindt: {name: M. Lindt, roles: [champion]}}" }],
  bad: [
    {
      title: "One contact, and two people of the vendor.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer, champion]}
          kim: {name: J. Kim, side: vendor, roles: [pov-owner]}
          rossi: {name: P. Rossi, side: vendor, roles: [account-executive]}
      `,
      message: "One contact holds every role. If R. Osei leaves, so does the deal. Name a second person at the customer.",
    },
    {
      title: "The same person under two ids.",
      plan: yaml`
        people:
          sponsor: {name: R. Osei, roles: [executive-sponsor]}
          champion: {name: r. osei, roles: [champion]}
      `,
      message: "One contact holds every role. If R. Osei leaves, so does the deal. Name a second person at the customer.",
    },
  ],
  visit: {
    *plan(subject) {
      const customers = subject.plan.people.filter(isCustomer);
      const [only] = customers;
      if (only === undefined || isUnread(subject, "people") || new Set(customers.map(identity)).size > 1) return;
      const message = say`One contact holds every role. If ${nameOf(only)} leaves, so does the deal. Name a second person at the customer.`;
      yield { at: only.path, onKey: true, message };
    },
  },
};

/** The name; of somebody who has none yet, the place in the plan. */
function identity(person: Person): string {
  const name = nameOf(person).trim().toLowerCase();
  return name === "" || name === blank ? person.path : name;
}
