import { presentValue } from "./present-value";

const highestRate = 1e9;

/**
 * The internal rate of return: the discount rate at which the net present value is 0, by bisection. With exactly one
 * change of sign there is exactly one such rate above −100 % (Descartes); with none or several the answer would be
 * none or a choice, so it is `null`.
 */
export function internalRate(initial: number, years: readonly number[]): number | null {
  if (signChanges([initial, ...years]) !== 1) return null;
  const startsNegative = [initial, ...years].find((amount) => amount !== 0) ?? 0;
  const value = (rate: number): number => Math.sign(-startsNegative) * presentValue(rate, initial, years);
  let low = -1 + 1e-12;
  let high = 1;
  while (value(high) > 0 && high < highestRate) high *= 10;
  if (value(low) < 0 || value(high) > 0) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How often the flow turns from paying to earning or back; years with nothing do not count. */
export function signChanges(flow: readonly number[]): number {
  const signs = flow.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/**
 * Excel's MIRR: what is earned is reinvested, what is paid is financed.
 * (FV of the positive flows at the reinvestment rate ÷ PV of the negative ones at the finance rate)^(1/n) − 1.
 */
export function modifiedInternalRate(initial: number, years: readonly number[], financeRate: number, reinvestmentRate: number): number | null {
  const periods = years.length;
  const earned = [initial, ...years].reduce((sum, amount, t) => sum + Math.max(0, amount) * (1 + reinvestmentRate) ** (periods - t), 0);
  const paid = [initial, ...years].reduce((sum, amount, t) => sum + Math.max(0, -amount) / (1 + financeRate) ** t, 0);
  return earned === 0 || paid === 0 || periods === 0 ? null : (earned / paid) ** (1 / periods) - 1;
}
