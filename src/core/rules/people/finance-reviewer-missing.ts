import { say } from "../../texts/say";
import { atStake } from "../inputs/at-stake";
import { monetisedOutcomes } from "../monetised";
import type { Rule } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";
import { addPerson } from "./add-person";
import { isAnybodyNamed, isOpen } from "./open-role";

/** Somebody who counts money for a living has seen the numbers. */
export const financeReviewerMissing: Rule = {
  id: "finance-reviewer-missing",
  category: "people",
  severity: from("agreed", "warning"),
  summary: "Somebody from finance reviews a plan that counts money.",
  why: "A return that finance sees for the first time in the final meeting is taken apart there. Asked early, the same person corrects two numbers and defends the rest. Outcomes that are measured and not monetised need nobody from finance.",
  fix: "Adds a person with the role to fill in.",
  good: [
    { title: "Somebody from finance.", plan: "people: {novak: {name: D. Novak, title: FP&A Partner, roles: [finance-reviewer]}}" },
    {
      title: "Nothing is turned into money.",
      plan: yaml`
        people: {osei: {name: R. Osei, roles: [executive-sponsor]}}
        outcomes: {time: {baseline: 14 h, target: 1 h, benefit: {driver: none, reason: measured only}}}
      `,
    },
  ],
  bad: [
    {
      title: "A benefit in money, and nobody to check it.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
      `,
      message: "No one from finance has seen the inputs behind 90086 USD a year. Name who will check them.",
      fixed: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
          finance: {name: ____, title: ____, roles: [finance-reviewer]}
      `,
    },
    {
      title: "A benefit whose amount is not known yet.",
      plan: yaml`
        people:
          osei: {name: R. Osei, title: VP Revenue Operations, roles: [executive-sponsor, economic-buyer]}
        outcomes: {time: {baseline: 14 h/report, benefit: {driver: time-saved, volume: 192 report/year, rate: 68 USD/h}}}
      `,
      message: "No one from finance has seen the inputs behind the benefit of “time”. Name who will check them.",
    },
  ],
  visit: {
    *plan(subject) {
      const outcomes = monetisedOutcomes(subject.plan).map(({ outcome }) => outcome);
      if (outcomes.length === 0 || !isAnybodyNamed(subject.plan) || !isOpen("finance-reviewer", subject)) return;
      yield {
        at: "people",
        onKey: true,
        message: say`No one from finance has seen the inputs behind ${atStake(outcomes, subject)}. Name who will check them.`,
        fixes: () => addPerson(say`Add a finance reviewer to people`, "finance-reviewer", "finance", subject),
      };
    },
  },
};
