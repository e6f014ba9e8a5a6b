import { type Quantity, difference, multiply } from "../quantity/quantity";
import { plainNumber } from "../quantity/unit";
import type { Expression } from "./expression";
import { type Result, allOf, andThen, success } from "./result";

/** The quantity that a calculation comes to, or every reason why it comes to none. */
export function evaluate(expression: Expression): Result<Quantity> {
  switch (expression.kind) {
    case "value":
      return success(expression.quantity);
    case "unavailable":
      return { ok: false, reasons: expression.reasons };
    case "product":
      return andThen(allOf(expression.operands.map(evaluate)), (factors) => success(productOf(factors)));
    case "difference":
      return andThen(allOf(expression.operands.map(evaluate)), ([from, less]) => differenceOf(expression.label, from, less));
  }
}

function productOf([first, ...others]: readonly Quantity[]): Quantity {
  return others.reduce(multiply, first ?? { amount: 1, unit: plainNumber });
}

/** Both sides are levels of one metric, which were made comparable when they were resolved. */
function differenceOf(label: string, from: Quantity | undefined, less: Quantity | undefined): Result<Quantity> {
  const result = from && less && difference(from, less);
  if (result === undefined) throw new Error(`The two sides of “${label}” do not measure the same.`);
  return success(result);
}
