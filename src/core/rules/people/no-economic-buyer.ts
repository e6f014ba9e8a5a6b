import { appendItems } from "../../edit/append-items";
import { say, text, translated } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";
import { addPerson } from "./add-person";
import { customersWith, nameOf } from "./customer-people";
import { hasJuniorTitle } from "./junior-title";
import { isAnybodyNamed, isOpen } from "./open-role";

const message = text`Nobody on this plan controls the budget. No economic buyer, no POV: name who can approve the money.`;

/** Somebody at the customer must be able to say yes to the money. */
export const noEconomicBuyer: Rule = {
  id: "no-economic-buyer",
  category: "people",
  severity: from("agreed", "error"),
  summary: "A plan names who controls the budget.",
  why: "Whoever wants the result is not always who can pay for it. When the person with the budget hears of the proof only after it, the questions start again from the beginning. A buyer on the vendor's side is reported as such and not here, and a plan that names nobody at the customer is asked for its sponsor first.",
  fix: "Gives the role to the sponsor, or adds a person with it to fill in.",
  good: [
    { title: "The sponsor has the budget.", plan: "people: {osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}}" },
    { title: "Nobody is named yet.", plan: "people:" },
  ],
  bad: [
    {
      title: "A sponsor, and nobody with the budget.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
      `,
      message,
      fixed: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
      `,
    },
    {
      title: "Neither sponsor nor budget.",
      plan: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
      `,
      message,
      fixed: yaml`
        people:
          lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}
          buyer: {name: ____, title: ____, roles: [economic-buyer]}
      `,
    },
    {
      title: "A sponsor who has nobody's money to spend.",
      plan: "people: {park: {name: J. Park, title: Junior Analyst, roles: [executive-sponsor]}}",
      message: "Nobody on this plan controls the budget. No economic buyer, no POV: name who can approve the money. “Junior Analyst” rarely owns a budget: whom does J. Park report to?",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      const isAtVendor = plan.people.some(({ roles }) => roles.includes("economic-buyer"));
      if (isAtVendor || !isAnybodyNamed(plan) || !isOpen("economic-buyer", subject)) return;
      const named = customersWith(["executive-sponsor"], plan);
      const [junior] = named.filter(hasJuniorTitle);
      const sponsors = named.filter((sponsor) => !hasJuniorTitle(sponsor));
      yield {
        at: "people",
        onKey: true,
        message: junior === undefined ? translated(message) : `${translated(message)} ${say`“${junior.title ?? ""}” rarely owns a budget: whom does ${nameOf(junior)} report to?`}`,
        fixes: () => [
          ...sponsors.flatMap((sponsor) => fixBy(say`Make ${nameOf(sponsor)} the economic buyer`, appendItems(source, `${sponsor.path}.roles`, ["economic-buyer"]))),
          ...addPerson(say`Add an economic buyer to people`, "economic-buyer", "buyer", subject),
        ],
      };
    },
  },
};
