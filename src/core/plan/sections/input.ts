import { anyQuantity } from "../../quantity/expectation";
import { choice } from "../../shape/choice";
import type { Named } from "../../shape/map";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import { agreedField } from "./agreed";

/** A number that the customer owns, with where it comes from. */
export const inputShape = record(
  {
    value: required(quantityValue(anyQuantity), "The number with its unit.", "68 USD/h"),
    low: optional(quantityValue(anyQuantity), "The low end of the customer's own range.", "60 USD/h"),
    high: optional(quantityValue(anyQuantity), "The high end of the customer's own range.", "75 USD/h"),
    distribution: optional(
      choice("triangular", "pert", "normal-90", "lognormal-90"),
      "How the simulation draws from the range; triangular when left out.",
      "triangular",
    ),
    source: optional(text(), "Where the number comes from, so that anyone can look it up.", "HR fully loaded cost, band 6"),
    provided_by: optional(reference("people"), "The person who gave the number.", "novak"),
    agreed: agreedField,
  },
  { shorthand: "value", expected: "an input, such as 20 person or {value: 68 USD/h, source: HR, provided_by: novak}" },
);

/** An input of the plan, by id. */
export type Input = ValueOf<typeof inputShape> & Named;
