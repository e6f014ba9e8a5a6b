import { anyQuantity } from "../../quantity/expectation";
import { quantityOrNumber } from "../../shape/quantity-value";
import type { Named } from "../../shape/map";
import { record } from "../../shape/record";
import { type ValueOf, optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import { operatorShape } from "./target";

/** What must not get worse while the target is reached. */
export const guardrailShape = record(
  {
    name: optional(text(), "What must not get worse.", "figures differing from the hand-built report"),
    operator: optional(operatorShape, "How the reading is compared with the limit; at most when left out.", '"="'),
    limit: required(quantityOrNumber(anyQuantity), "The limit.", "0"),
  },
  { shorthand: "limit", expected: 'a guardrail, such as {name: returned cases, operator: "<=", limit: 6.0 %}' },
);

/** What a guardrail read on one day. */
export const guardrailReadingShape = record(
  { value: required(quantityOrNumber(anyQuantity), "What the guardrail read.", "0") },
  { shorthand: "value", expected: "the reading of a guardrail, such as 0 or 5.1 %" },
);

/** A guardrail of an outcome, by id. */
export type Guardrail = ValueOf<typeof guardrailShape> & Named;
