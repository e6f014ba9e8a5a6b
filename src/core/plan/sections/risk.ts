import { choice } from "../../shape/choice";
import { record } from "../../shape/record";
import { reference } from "../../shape/reference";
import { optional, required } from "../../shape/shape";
import { text } from "../../shape/text";

const level = choice("low", "medium", "high");

/** What could go wrong and what is done about it. */
export const riskShape = record(
  {
    text: required(text(), "What could go wrong.", "Sample omits multi-currency deals"),
    likelihood: optional(level, "How likely it is.", "medium"),
    impact: optional(level, "How bad it would be.", "medium"),
    mitigation: optional(text(), "What is done about it.", "include the EMEA region in the sample"),
    owner: optional(reference("people"), "Who looks after it.", "abe"),
  },
  { shorthand: "text", expected: "a risk, such as {text: Sample omits multi-currency deals, likelihood: medium}" },
);
