import { moneyPerUnit, volume } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { required } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
import { defineDriver } from "./driver";

/** Errors that no longer happen, valued at what one costs. */
export const errorReduction = defineDriver({
  id: "error-reduction",
  summary: "Errors that no longer happen, valued at what one costs.",
  formula: "improvement × volume × cost",
  fields: {
    volume: required(operands(volume), "How many cases there are in a year.", "2400000 shipment/year"),
    cost: required(operands(moneyPerUnit), "What one error costs.", "38 USD/shipment"),
  },
  usesImprovement: () => true,
  paysFor: "decrease",
  worth: (benefit, { improvement, requiredField }) => ({
    kind: "steady",
    gross: productOf(say`errors avoided`, [
      improvement,
      requiredField("volume", benefit.volume, volume),
      requiredField("cost", benefit.cost, moneyPerUnit),
    ]),
  }),
});
