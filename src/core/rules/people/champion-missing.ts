import { say } from "../../texts/say";
import type { Rule } from "../rule";
import { byStatus } from "../severity";
import { yaml } from "../yaml";
import { addPerson } from "./add-person";
import { isAnybodyNamed, isOpen } from "./open-role";

/** Somebody sells this when the vendor is not in the room. */
export const championMissing: Rule = {
  id: "champion-missing",
  category: "people",
  severity: byStatus({ draft: "hint", proposed: "warning", running: "error" }),
  summary: "A plan has a champion at the customer.",
  why: "The meetings that decide are the ones to which the vendor is not invited. A champion is there, wants the result, and can explain it. Somebody at the vendor is no champion, and a plan that names nobody at the customer is asked for its sponsor first.",
  fix: "Adds a person with the role to fill in.",
  good: [
    { title: "Somebody at the customer has the role.", plan: "people: {lindt: {name: M. Lindt, title: Analytics Manager, roles: [champion]}}" },
    { title: "Nobody is named yet.", plan: "people:" },
  ],
  bad: [
    {
      title: "A sponsor alone.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
      `,
      message: "No champion: nobody inside is selling this when you are not in the room. Name the person at the customer who wants it most.",
      fixed: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor]}
          champion: {name: ____, title: ____, roles: [champion]}
      `,
    },
  ],
  visit: {
    *plan(subject) {
      if (!isAnybodyNamed(subject.plan) || !isOpen("champion", subject)) return;
      yield {
        at: "people",
        onKey: true,
        message: say`No champion: nobody inside is selling this when you are not in the room. Name the person at the customer who wants it most.`,
        fixes: () => addPerson(say`Add a champion to people`, "champion", "champion", subject),
      };
    },
  },
};
