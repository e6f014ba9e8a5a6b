import type { Plan } from "../plan/plan-shape";
import { formatQuantity } from "../quantity/format-quantity";
import { type Quantity, baseValue, convertCurrency } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Calculation, Origin } from "./calculation/calculation";
import { type Expression, type Reason, written } from "./expression";
import { andThen, failure, success } from "./result";

/** Brings amounts into the plan's own currency. */
export interface Exchange {
  readonly currency: string;
  /** A number of the plan, times the exchange rate when it is in another currency. */
  readonly toPlanCurrency: (label: string, quantity: Quantity, origin: Origin, path: PlanPath) => Expression;
}

/** The plan's exchange; without a rate there is no amount, and the reason names the currency. */
export function exchangeOf(plan: Plan, currency: string): Exchange {
  const rates = new Map(plan.exchange_rates.flatMap(({ id, rate }) => (rate === undefined ? [] : [[id, rate] as const])));
  return {
    currency,
    toPlanCurrency: (label, quantity, origin, path) => {
      const foreign = [...quantity.unit.dimension.money.keys()].find((code) => code !== currency);
      if (foreign === undefined) return written(label, quantity, origin, path);
      const conversion = convertCurrency({ ...quantity, amount: 1 }, rates, currency);
      if (conversion.ok) return exchanged(written(label, quantity, origin, path), conversion.quantity, foreign, currency);
      const { missingRate: code } = conversion;
      const rate = rates.get(code);
      return failure(rate === undefined ? noRate(code, currency, path) : wrongRate(rate, code, currency));
    },
  };
}

/** The amount as written times what one unit of its currency is worth, so that both can be looked up. */
function exchanged(foreign: Expression, one: Quantity, code: string, currency: string): Expression {
  return andThen(foreign, ({ unit, calculation }) => {
    const base = baseValue(one) / unit.factor;
    const rate: Calculation = { kind: "value", label: say`${code} in ${currency}`, base, unit: { text: `${currency}/${code}`, factor: 1 }, origin: "rate", path: `exchange_rates.${code}.rate` };
    const { text, factor } = one.unit;
    const operands = [calculation, rate];
    return success({ unit: one.unit, calculation: { kind: "step", operation: "product", label: calculation.label, unit: { text, factor }, operands, path: undefined } });
  });
}

function noRate(code: string, currency: string, path: PlanPath): Reason {
  const message = say`This amount is in ${code} and the plan counts in ${currency}, but exchange_rates has no rate for ${code}. Add {${code}: {rate: … ${currency}/${code}, date: …}}.`;
  return { message, path, kind: "currency" };
}

function wrongRate(rate: Quantity, code: string, currency: string): Reason {
  const message = say`The rate of ${code} is ${formatQuantity(rate)}, which does not turn ${code} into ${currency}. Write what one ${code} is worth, in ${currency}/${code}.`;
  return { message, path: `exchange_rates.${code}.rate`, kind: "currency" };
}
