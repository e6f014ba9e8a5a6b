import { anyQuantity } from "../../quantity/expectation";
import { period } from "../../shape/date";
import { wholeNumber } from "../../shape/number";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import { agreedField } from "./agreed";

/** How things are today. */
export const baselineShape = record(
  {
    value: required(quantityValue(anyQuantity), "The number today, with its unit.", "14 h/report"),
    period: optional(period(), "The days over which it was measured.", "2026-01-05/2026-02-13"),
    samples: optional(wholeNumber(), "How many readings it rests on.", "24"),
    source: optional(text(), "Where the number comes from.", "analyst timesheets"),
    agreed: agreedField,
  },
  { shorthand: "value", expected: "a baseline, such as 14 h/report or {value: 14 h/report, source: analyst timesheets}" },
);
