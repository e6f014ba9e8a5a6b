import { moneyPerTime, share } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { defineDriver } from "./driver";

/** Cash that comes in sooner: reported apart, never added to the benefits. */
export const workingCapital = defineDriver({
  id: "working-capital",
  summary: "Cash that comes in sooner: reported apart, never added to the benefits.",
  formula: "one-time cash = revenue × days improved; plus that × cost_of_capital a year",
  fields: {
    revenue: required(operands(moneyPerTime), "The revenue whose cash comes in sooner.", "12000000 USD/year"),
    cost_of_capital: optional(operands(share), "What the cash costs a year.", "8 %"),
  },
  usesImprovement: () => true,
  worth: undefined,
});
