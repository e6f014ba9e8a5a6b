import { setValue } from "../../edit/set-value";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { yaml } from "../yaml";
import { isCustomer, nameOf } from "./customer-people";

/** A vendor cannot decide for its customer. */
export const sponsorWrongSide: Rule = {
  id: "sponsor-wrong-side",
  category: "people",
  severity: always("error"),
  summary: "The executive sponsor and the economic buyer work for the customer.",
  why: "Somebody at the vendor may want the purchase more than anybody else and still cannot decide it. Either the side is wrong, or the person at the customer is still to be found.",
  fix: "Changes the side to customer.",
  good: [
    { title: "The sponsor is at the customer.", plan: "people: {osei: {name: R. Osei, side: customer, roles: [executive-sponsor]}}" },
    { title: "A vendor's person in a vendor's role.", plan: "people: {kim: {name: J. Kim, side: vendor, roles: [pov-owner, account-executive]}}" },
  ],
  bad: [
    {
      title: "A sponsor who works for the vendor.",
      plan: yaml`
        people:
          kim: {name: J. Kim, title: Account Executive, side: vendor, roles: [executive-sponsor]}
      `,
      message: "J. Kim works for the vendor and cannot sponsor the customer's decision. Name the person at the customer who does.",
      fixed: yaml`
        people:
          kim: {name: J. Kim, title: Account Executive, side: customer, roles: [executive-sponsor]}
      `,
    },
    {
      title: "A budget in the vendor's hands.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
          kim: {name: J. Kim, title: Account Executive, side: vendor, roles: [economic-buyer]}
      `,
      message: "J. Kim works for the vendor and cannot approve the customer's budget. Name the person at the customer who does.",
    },
  ],
  visit: {
    *person(person, { source }) {
      const isSponsor = person.roles.includes("executive-sponsor");
      if (isCustomer(person) || !(isSponsor || person.roles.includes("economic-buyer"))) return;
      const at = `${person.path}.side`;
      yield {
        at,
        message: isSponsor
          ? say`${nameOf(person)} works for the vendor and cannot sponsor the customer's decision. Name the person at the customer who does.`
          : say`${nameOf(person)} works for the vendor and cannot approve the customer's budget. Name the person at the customer who does.`,
        fixes: () => fixBy(say`Say that ${nameOf(person)} works for the customer`, setValue(source, at, "customer")),
      };
    },
  },
};
