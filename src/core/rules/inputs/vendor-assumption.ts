import { outcomesUsing } from "../../plan/outcomes-using";
import { withId } from "../../shape/map";
import { say } from "../../texts/say";
import { isCustomer, nameOf } from "../people/customer-people";
import type { Rule } from "../rule";
import { from } from "../severity";
import { yaml } from "../yaml";
import { inputInWords } from "./input-written";

/** The customer believes its own numbers. */
export const vendorAssumption: Rule = {
  id: "vendor-assumption",
  category: "inputs",
  severity: from("proposed", "warning"),
  summary: "The numbers that benefits use come from the customer.",
  why: "A number that the vendor brought is a guess about somebody else's business, even when the customer nodded. The same number given by the customer is never called optimistic. Inputs that no benefit uses are left alone.",
  good: [{ title: "The customer's finance gave the number.", plan: inputs("novak") }],
  bad: [
    {
      title: "The vendor's solutions engineer gave the number.",
      plan: inputs("kim"),
      message: "analyst_rate = 68 USD/h is an assumption of J. Kim, who works for the vendor. “These numbers seem optimistic” starts here: ask the customer for the number.",
    },
  ],
  visit: {
    *input(input, subject) {
      const { plan, source, references } = subject;
      const giver = withId(plan.people, input.provided_by);
      if (giver === undefined || isCustomer(giver) || outcomesUsing(input.id, plan, references).length === 0) return;
      yield {
        at: `${input.path}.provided_by`,
        message: say`${inputInWords(input, source)} is an assumption of ${nameOf(giver)}, who works for the vendor. “These numbers seem optimistic” starts here: ask the customer for the number.`,
      };
    },
  },
};

function inputs(giver: string): string {
  return `${yaml`
    inputs:
      reports: {value: 192 report/year, provided_by: lindt}
      capture: {value: 50 %, provided_by: novak}
  `}\n  analyst_rate: {value: 68 USD/h, source: band 6, provided_by: ${giver}}`;
}
