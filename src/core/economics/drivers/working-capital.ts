import { moneyPerTime, share } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { quantity } from "../../quantity/quantity";
import { optional, required } from "../../shape/shape";
import { say } from "../../texts/say";
import { type Expression, inUnit, productOf, written } from "../expression";
import { assumedShare } from "../terms";
import { defineDriver } from "./driver";

/** Cash that comes in sooner: reported apart, never added to the benefits. */
export const workingCapital = defineDriver({
  id: "working-capital",
  summary: "Cash that comes in sooner: reported apart, never added to the benefits; only what that cash costs a year is one, where cost_of_capital says.",
  formula: "one-time cash = revenue × days improved; plus that × cost_of_capital a year",
  fields: {
    revenue: required(operands(moneyPerTime), "The revenue whose cash comes in sooner.", "12000000 USD/year"),
    cost_of_capital: optional(operands(share), "What the cash costs a year.", "8 %"),
  },
  usesImprovement: () => true,
  paysFor: "decrease",
  worth: (benefit, { improvement, factor, requiredField, currency }) => {
    const cash = inUnit(currency, productOf(say`cash that comes in sooner`, [requiredField("revenue", benefit.revenue, moneyPerTime), improvement]));
    const cost = benefit.cost_of_capital.length === 0 ? assumedShare("cost_of_capital", 0) : factor(benefit.cost_of_capital, `${benefit.path}.cost_of_capital`, share);
    return { kind: "steady", gross: productOf(say`cost of that cash a year`, [cash, cost, aYear()]), cash };
  },
});

function aYear(): Expression {
  return written(say`a year`, quantity(1, "/year"), "constant", undefined);
}

