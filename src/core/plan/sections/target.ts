import { anyQuantity } from "../../quantity/expectation";
import { choice } from "../../shape/choice";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { type ValueOf, optional } from "../../shape/shape";

/** How a result is compared with its target or limit. */
export const operatorShape = choice("<", "<=", "=", ">=", ">");

/** What must be reached: a value, or a reduction or increase of the baseline. */
export const targetShape = record(
  {
    operator: optional(operatorShape, "How the result is compared; at most for a falling metric, at least for a rising one when left out.", '"<"'),
    value: optional(quantityValue(anyQuantity), "The value to reach.", "12 min/report"),
    reduction: optional(quantityValue(anyQuantity), "By how much the baseline falls: a percentage of it, points (pp), or its own unit.", "5 %"),
    increase: optional(quantityValue(anyQuantity), "By how much the baseline rises: a percentage of it, points (pp), or its own unit.", "30 %"),
  },
  {
    shorthand: "value",
    onlyOneOf: ["value", "reduction", "increase"],
    expected: "a target, such as 12 min/report or {reduction: 5 %}",
  },
);

/** What an outcome must reach. */
export type Target = ValueOf<typeof targetShape>;
