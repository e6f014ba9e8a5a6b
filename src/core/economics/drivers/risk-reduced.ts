import { frequency, moneyPerUnit, share } from "../../quantity/expectation";
import { type Operands, operands } from "../../shape/operand";
import { optional, required } from "../../shape/shape";
import { say } from "../../texts/say";
import { productOf } from "../expression";
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
  usesImprovement: (benefit) => isFrequencyMeasured(benefit),
  paysFor: "decrease",
  worth: (benefit, { improvement, requiredField }) => {
    const magnitude = requiredField("magnitude", benefit.magnitude, moneyPerUnit);
    if (isFrequencyMeasured(benefit)) return { kind: "steady", gross: productOf(say`losses avoided`, [improvement, magnitude]) };
    const rarer = [requiredField("frequency", benefit.frequency, frequency), magnitude, requiredField("reduction", benefit.reduction, share)];
    return { kind: "steady", gross: productOf(say`losses avoided`, rarer) };
  },
});

/** Without a frequency of its own, the metric of the outcome is how often the loss happens. */
function isFrequencyMeasured({ frequency: stated, reduction }: { readonly frequency: Operands; readonly reduction: Operands }): boolean {
  return stated.length === 0 && reduction.length === 0;
}
