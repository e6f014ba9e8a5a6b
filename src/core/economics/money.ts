import type { Plan } from "../plan/plan-shape";
import { formatQuantity } from "../quantity/format-quantity";
import { type Quantity, convertCurrency } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import type { Reason } from "./expression";
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
      const { missingRate: code } = conversion;
      const rate = rates.get(code);
      return failure(rate === undefined ? noRate(code, currency, path) : wrongRate(rate, code, currency));
    },
  };
}

function noRate(code: string, currency: string, path: PlanPath): Reason {
  const message = `This amount is in ${code} and the plan counts in ${currency}, but exchange_rates has no rate for ${code}. Add {${code}: {rate: … ${currency}/${code}, date: …}}.`;
  return { message, path };
}

function wrongRate(rate: Quantity, code: string, currency: string): Reason {
  const message = `The rate of ${code} is ${formatQuantity(rate)}, which does not turn ${code} into ${currency}. Write what one ${code} is worth, in ${currency}/${code}.`;
  return { message, path: `exchange_rates.${code}.rate` };
}
