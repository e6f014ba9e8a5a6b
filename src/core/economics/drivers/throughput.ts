import { moneyPerUnit, share, volume } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
import { defineDriver } from "./driver";

/** More units out of the same people or plant, valued at their margin. */
export const throughput = defineDriver({
  id: "throughput",
  summary: "More units out of the same people or plant, valued at their margin.",
  formula: "improvement × volume × margin × capture",
  fields: {
    volume: optional(operands(volume), "How often the improvement counts in a year, when the metric is not already per year.", "[users, weeks]"),
    margin: required(operands(moneyPerUnit), "The margin that one more unit brings.", "12 USD/case"),
    capture: optional(operands(share), "The share of additional units that demand takes; 100 % when left out.", "60 %"),
  },
  usesImprovement: () => true,
  paysFor: "increase",
  worth: (benefit, { improvement, field, requiredField }) => ({
    kind: "steady",
    gross: productOf(say`more units`, [
      improvement,
      field("volume", benefit.volume, volume),
      requiredField("margin", benefit.margin, moneyPerUnit),
    ]),
    capture: field("capture", benefit.capture, share),
  }),
});
