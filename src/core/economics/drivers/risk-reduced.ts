import { frequency, moneyPerUnit, share } from "../../quantity/expectation";
import { operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { defineDriver } from "./driver";

/** A loss that becomes rarer or smaller. */
export const riskReduced = defineDriver({
  id: "risk-reduced",
  summary: "A loss that becomes rarer or smaller.",
  formula: "frequency × magnitude × reduction, or improvement × magnitude when the metric is the frequency",
  fields: {
    frequency: optional(operands(frequency), "How often the loss happens today.", "0.4 incident/year"),
    magnitude: required(operands(moneyPerUnit), "What one loss costs.", "250000 USD/incident"),
    reduction: optional(operands(share), "The share by which the loss becomes rarer.", "30 %"),
  },
  usesImprovement: (benefit) => benefit.frequency.length === 0,
  worth: undefined,
});
