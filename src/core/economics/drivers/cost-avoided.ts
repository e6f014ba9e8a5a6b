import { moneyOrMoneyPerTime, moneyPerUnit, volume } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
import { defineDriver } from "./driver";

/** A cost that is no longer paid. */
export const costAvoided = defineDriver({
  id: "cost-avoided",
  summary: "A cost that is no longer paid.",
  formula: "amount, or improvement × volume × cost",
  fields: {
    amount: optional(operands(moneyOrMoneyPerTime), "The cost that falls away, when it does not depend on the metric.", "45000 USD/year"),
    volume: optional(operands(volume), "How often the improvement counts in a year, when the metric is not already per time.", "12 month/year"),
    cost: optional(operands(moneyPerUnit), "What one unit costs.", "15 USD/ticket"),
  },
  usesImprovement: (benefit) => benefit.amount.length === 0,
  worth: (benefit, { improvement, field, excluded }) => ({
    kind: "steady",
    gross:
      benefit.amount.length > 0
        ? excluded("amount", [{ name: "volume", operands: benefit.volume }, { name: "cost", operands: benefit.cost }]) ?? field("amount", benefit.amount, moneyOrMoneyPerTime)
        : productOf(say`cost avoided`, [
            improvement,
            field("volume", benefit.volume, volume),
            field("cost", benefit.cost, moneyPerUnit),
          ]),
  }),
});
