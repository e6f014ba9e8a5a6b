import { appendItems } from "../../edit/append-items";
import { say, text, translated } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { until } from "../severity";
import { yaml } from "../yaml";
import { addPerson } from "./add-person";
import { customersWith, nameOf } from "./customer-people";
import { isOpen } from "./open-role";

const message = text`No executive sponsor. “Why should I spend $400k on it?” has nobody to answer it.`;

/** Somebody at the customer must want the result enough to pay for it. */
export const executiveSponsor: Rule = {
  id: "executive-sponsor",
  category: "people",
  severity: until("agreed", "warning", "error"),
  summary: "A plan has an executive sponsor at the customer.",
  why: "Without a sponsor a technical win ends in no decision: everything works, and nobody can say why the money should be spent. Name the person who owns the problem before the work starts.",
  fix: "Gives the role to the economic buyer, or adds a person with the role to fill in.",
  good: [
    {
      title: "Somebody at the customer has the role.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
      `,
    },
  ],
  bad: [
    {
      title: "Nobody has the role.",
      plan: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
      `,
      message,
      fixed: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
          sponsor: {name: ____, title: ____, roles: [executive-sponsor]}
      `,
    },
    {
      title: "The sponsor works for the vendor.",
      plan: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
          kim: {name: J. Kim, title: Account Executive, side: vendor, roles: [executive-sponsor]}
      `,
      message,
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      if (!isOpen("executive-sponsor", subject)) return;
      yield {
        at: "people",
        onKey: true,
        message: translated(message),
        fixes: () => [
          ...customersWith(["economic-buyer"], plan).flatMap((buyer) =>
            fixBy(say`Make ${nameOf(buyer)} the executive sponsor`, appendItems(source, `${buyer.path}.roles`, ["executive-sponsor"])),
          ),
          ...addPerson(say`Add an executive sponsor to people`, "executive-sponsor", "sponsor", subject),
        ],
      };
    },
  },
};
