import type { Person } from "../../plan/sections/person";
import { withId } from "../../shape/map";
import { say } from "../../texts/say";
import { buyingRoles, customersWith, hasAnyRole, nameOf } from "../people/customer-people";
import type { Rule } from "../rule";
import { from } from "../severity";
import { isUnread } from "../unread";

/** A promise about money counts when it comes from whoever holds the money. */
export const commitmentNotByBuyer: Rule = {
  id: "commitment-not-by-buyer",
  category: "commitment",
  severity: from("agreed", "error"),
  summary: "The commitment is made by the economic buyer or the executive sponsor.",
  why: "A champion may mean every word and still not be able to sign. What binds is the word of the person with the budget, or of the sponsor who owns the problem; a promise by nobody binds nobody. While the plan has neither buyer nor sponsor, that comes first and is said by other rules.",
  good: [
    { title: "The buyer commits.", plan: "commitment: {statement: We will issue the order form by 2026-03-27., made_by: osei}" },
    { title: "Nobody has committed to anything yet.", plan: "commitment: {made_by: lindt}" },
  ],
  bad: [
    {
      title: "The champion commits.",
      plan: "commitment: {statement: We will issue the order form by 2026-03-27., made_by: lindt}",
      message: "M. Lindt cannot commit the budget. Ask R. Osei to make the commitment, and write made_by: osei when that is done.",
    },
    {
      title: "A promise of nobody.",
      plan: "commitment: {statement: We will issue the order form by 2026-03-27.}",
      message: "Nobody has made this commitment, so it binds nobody. Ask R. Osei to make the commitment, and write made_by: osei when that is done.",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan } = subject;
      const { statement = "", made_by: id } = plan.commitment ?? {};
      const [buyer] = customersWith(buyingRoles, plan);
      const at = "commitment.made_by";
      if (statement.trim() === "" || buyer === undefined || isUnread(subject, at)) return;
      const person = withId(plan.people, id);
      if (id !== undefined && (person === undefined || hasAnyRole(person, buyingRoles) || isUnread(subject, `${person.path}.roles`))) return;
      yield { at, onKey: id === undefined, message: unbinding(person, buyer) };
    },
  },
};

function unbinding(person: Person | undefined, buyer: Person): string {
  const trouble = person === undefined ? say`Nobody has made this commitment, so it binds nobody.` : say`${nameOf(person)} cannot commit the budget.`;
  return `${trouble} ${say`Ask ${nameOf(buyer)} to make the commitment, and write made_by: ${buyer.id} when that is done.`}`;
}
