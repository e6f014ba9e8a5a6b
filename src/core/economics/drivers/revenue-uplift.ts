import { moneyPerTime, share } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
import { defineDriver } from "./driver";

/** Additional revenue, counted only at its margin: revenue is not value. */
export const revenueUplift = defineDriver({
  id: "revenue-uplift",
  summary: "Additional revenue, counted only at its margin: revenue is not value.",
  formula: "revenue × (uplift or improvement) × margin",
  fields: {
    revenue: required(operands(moneyPerTime), "The revenue that the outcome acts on.", "4000000 USD/year"),
    uplift: optional(operands(share), "By how much it rises, when that is not the metric's improvement.", "2 %"),
    margin: { ...required(operands(share), "The margin on that revenue.", "35 %"), reportedBy: "revenue-as-profit" },
  },
  usesImprovement: (benefit) => benefit.uplift.length === 0,
  worth: (benefit, { improvement, field, requiredField }) => ({
    kind: "steady",
    gross: productOf(say`margin on more revenue`, [
      requiredField("revenue", benefit.revenue, moneyPerTime),
      benefit.uplift.length === 0 ? improvement : field("uplift", benefit.uplift, share),
      requiredField("margin", benefit.margin, share),
    ]),
  }),
});
