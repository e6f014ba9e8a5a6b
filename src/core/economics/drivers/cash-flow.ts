import { money } from "../../quantity/expectation";
import { list } from "../../shape/list";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { itemPath } from "../../source/plan-path";
import { defineDriver } from "./driver";

/** The customer's own schedule, year by year. */
export const cashFlow = defineDriver({
  id: "cash-flow",
  summary: "The customer's own schedule, year by year.",
  formula: "initial and amounts, as given",
  fields: {
    initial: optional(operands(money), "What comes in before the start; an outlay is negative.", "0 USD"),
    amounts: required(list(operands(money)), "The amount of each year, the first year first.", "[120000 USD, 180000 USD, 180000 USD]"),
  },
  usesImprovement: () => false,
  worth: (benefit, { field, factor }) => ({
    kind: "schedule",
    initial: benefit.initial.length === 0 ? undefined : field("initial", benefit.initial, money),
    years: benefit.amounts.map((amount, index) => factor(amount, itemPath(`${benefit.path}.amounts`, index), money)),
  }),
});
