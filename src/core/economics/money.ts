import type { Plan } from "../plan/plan-shape";
import { type Quantity, convertCurrency } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { type Result, failure, success } from "./result";

/** Turns amounts in other currencies into the plan's own. */
export interface Exchange {
  readonly currency: string;
  readonly toPlanCurrency: (quantity: Quantity, path: PlanPath) => Result<Quantity>;
}

/** The plan's exchange; without a rate there is no amount, and the reason names the currency. */
export function exchangeOf(plan: Plan, currency: string): Exchange {
  const rates = new Map(plan.exchange_rates.flatMap(({ id, rate }) => (rate === undefined ? [] : [[id, rate] as const])));
  return {
    currency,
    toPlanCurrency: (quantity, path) => {
      const conversion = convertCurrency(quantity, rates, currency);
      if (conversion.ok) return success(conversion.quantity);
      const { missingRate } = conversion;
      const message = `This amount is in ${missingRate} and the plan counts in ${currency}, but exchange_rates has no rate for ${missingRate}. Add {${missingRate}: {rate: … ${currency}/${missingRate}, date: …}}.`;
      return failure({ message, path });
    },
  };
}
