import { operatorShape } from "../../plan/sections/target";
import { statuses } from "../../plan/plan-shape";
import { choice } from "../../shape/choice";
import { list } from "../../shape/list";
import { flag } from "../../shape/number";
import { record } from "../../shape/record";
import { optional, required } from "../../shape/shape";
import { text } from "../../shape/text";
import { comparable } from "./comparable";
import { planSelection } from "./plan-selection";
import { safePattern } from "./safe-pattern";

const rangeShape = record(
  {
    at_least: optional(comparable(), "The smallest value that is right.", "10 %"),
    at_most: optional(comparable(), "The largest value that is right.", "60 %"),
  },
  { expected: "a range, such as {at_least: 10 %, at_most: 60 %}" },
);

const comparisonShape = record(
  {
    operator: required(operatorShape, "How the value stands to the other one.", '"<="'),
    with: required(planSelection(), "The other place; each * stands for the same id as in select.", "timeline.end"),
  },
  { expected: 'a comparison, such as {operator: "<=", with: timeline.end}' },
);

/** A rule of the project's own: which places it looks at, and what must hold there. */
export const customRuleShape = record(
  {
    select: required(planSelection(), "The places that it looks at; * stands for any id or item.", "outcomes.*.owner"),
    severity: optional(choice("error", "warning", "hint"), "How bad it is; warning when left out.", "warning"),
    from: optional(choice(...statuses), "The status from which on it holds; every status when left out.", "agreed"),
    message: required(text(), "What is wrong, why it matters and what to do. {value} and {path} stand for what is written and where.", "Name the opportunity, so that the forecast finds the plan."),
    why: optional(text(), "Why the rule is there, in a sentence or two.", "Revenue operations join plans and forecasts by it."),
    required: optional(flag(), "Something must be written there.", "true"),
    pattern: optional(safePattern(), "A regular expression that the text must match.", "^OPP-\\d+$"),
    range: optional(rangeShape, "The smallest and the largest value.", "{at_most: 3 year}"),
    one_of: optional(list(text()), "The values that are right.", "[tei, nucleus]"),
    compare: optional(comparisonShape, "How it must stand to another place of the plan.", '{operator: "<=", with: timeline.end}'),
  },
  { expected: "a rule, such as {select: customer.opportunity, required: true, message: …}" },
);
