import type { Explanation } from "../../core/economics/calculation/explanation";
import { explain } from "../../core/economics/explain";
import type { Report } from "../../core/report/report";
import type { Question } from "./question";

/** Where a figure of a report comes from; undefined for a figure that its scenario does not have. */
export function answerTo({ scenario, figure }: Question, { valuation }: Report): Explanation | undefined {
  return explain(valuation, scenario, figure);
}
