import { say } from "../texts/say";
import type { Calculation } from "./calculation/calculation";
import { constant, percentage, step, totalOf } from "./calculation/steps";
import type { Model } from "./model";

/**
 * What a flow of money is worth at t = 0: Σ x_t / (1+r)^t. What comes at t = 0 is not discounted; what comes in a year
 * counts at its end.
 */
export function presentValue(
  label: string,
  initial: Calculation | undefined,
  years: readonly (Calculation | undefined)[],
  { currency, discountRate }: Pick<Model, "currency" | "discountRate">,
): Calculation {
  const money = { text: currency, factor: 1 };
  const discounted = years.map((amount, index) => {
    if (amount === undefined) return undefined;
    const factor = step("discount", say`discount factor of year ${index + 1}`, percentage, [discountRate, constant(say`years`, index + 1)]);
    return step("product", say`${amount.label}, discounted`, money, [amount, factor]);
  });
  return totalOf(label, money, [initial, ...discounted]);
}
