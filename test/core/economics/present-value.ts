import { constant } from "../../../src/core/economics/calculation/steps";
import { evaluation } from "../../../src/core/economics/calculation/evaluate";
import { presentValue } from "../../../src/core/economics/present-value";

/** The present value of plain amounts, by the calculation that plans are valued with. */
export function presentValueOf(rate: number, initial: number, years: readonly number[]): number {
  const amounts = years.map((amount, index) => constant(`year ${index + 1}`, amount));
  return evaluation()(presentValue("present value", constant("start", initial), amounts, { currency: "USD", discountRate: constant("discount rate", rate) }));
}
