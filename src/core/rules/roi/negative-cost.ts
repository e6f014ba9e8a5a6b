import { setAmount } from "../../edit/set-amount";
import type { Cost } from "../../plan/sections/business-case";
import type { Quantity } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { writtenAt } from "../wording";
import { yaml } from "../yaml";

/** Costs are what is paid, without a sign. */
export const negativeCost: Rule = {
  id: "negative-cost",
  category: "roi",
  severity: always("error"),
  summary: "Costs are written as positive amounts.",
  why: "A spreadsheet writes what is paid with a minus; a plan does not, because a cost is paid by its name. A minus makes it an income, and the return rises by what should have lowered it. Money that falls away is a benefit, with an outcome that proves it.",
  fix: "Removes the minus.",
  good: [{ title: "What is paid.", plan: "business_case: {costs: {training: {kind: internal, amount: 16000 USD}}}" }],
  bad: [
    {
      title: "A minus, as in a spreadsheet.",
      plan: yaml`
        business_case:
          costs:
            training: {kind: internal, amount: -16000 USD}
      `,
      message: "-16000 USD: a cost below zero counts as income and raises the return. Write 16000 USD; money that is saved is a benefit.",
      fixed: yaml`
        business_case:
          costs:
            training: {kind: internal, amount: 16000 USD}
      `,
    },
  ],
  visit: {
    *cost(cost, { source }) {
      for (const { quantity, at } of amountsOf(cost)) {
        if (quantity.amount >= 0) continue;
        const written = writtenAt(source, at) ?? "";
        const positive = written.replace(/^-\s*/u, "");
        yield {
          at,
          message: say`${written}: a cost below zero counts as income and raises the return. Write ${positive}; money that is saved is a benefit.`,
          fixes: () => fixBy(say`Write ${positive}`, setAmount(source, at, { ...quantity, amount: -quantity.amount })),
        };
      }
    },
  },
};

function amountsOf({ path, amount, initial, amounts }: Cost): readonly { readonly quantity: Quantity; readonly at: PlanPath }[] {
  return [
    ...(amount === undefined ? [] : [{ quantity: amount, at: `${path}.amount` }]),
    ...(initial === undefined ? [] : [{ quantity: initial, at: `${path}.initial` }]),
    ...amounts.map((quantity, index) => ({ quantity, at: `${path}.amounts[${index}]` })),
  ];
}
