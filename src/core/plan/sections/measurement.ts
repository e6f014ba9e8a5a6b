import { anyQuantity } from "../../quantity/expectation";
import { choice } from "../../shape/choice";
import { date } from "../../shape/date";
import { mapOf } from "../../shape/map";
import { wholeNumber } from "../../shape/number";
import { quantityValue } from "../../shape/quantity-value";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import { guardrailReadingShape } from "./guardrail";

/** One dated reading of a metric. */
export const measurementShape = record(
  {
    date: required(date(), "The day of the reading.", "2026-03-13"),
    value: required(quantityValue(anyQuantity), "What was measured, with its unit.", "11 min/report"),
    samples: optional(wholeNumber(), "How many readings this value rests on; it is its weight in the mean.", "4"),
    by: optional(reference("people"), "Who measured.", "lindt"),
    evidence: optional(text(), "The file that proves it, relative to the plan.", "evidence/2026-03-13.csv"),
    guardrails: optional(mapOf(guardrailReadingShape), "What each guardrail read that day.", "{differing-figures: 0}"),
  },
  { expected: "a measurement, such as {date: 2026-03-13, value: 11 min/report, samples: 4, by: lindt}" },
);

/** Which of the readings counts as the result. */
export const resultShape = record(
  {
    rule: required(choice("mean", "median", "latest", "worst"), "Which reading counts: the mean weighted by samples, the median, the latest or the worst.", "latest"),
    reason: optional(text(), "Why not the mean.", "9 March was a training run"),
  },
  { shorthand: "rule", expected: "a result rule, such as {rule: latest, reason: 9 March was a training run}" },
);

/** One dated reading of an outcome. */
export type Measurement = ValueOf<typeof measurementShape>;
