/**
 * The internal rate of return: the discount rate at which the net present value is 0. With exactly one change of sign
 * there is exactly one such rate above −100 % (Descartes); with none or several the answer would be none or a choice,
 * so it is `null`.
 */
export function internalRate(initial: number, years: readonly number[]): number | null {
  const flow = [initial, ...years];
  if (signChanges(flow) !== 1) return null;
  const paid = flow.slice(flow.findIndex(isMoney), flow.findLastIndex(isMoney) + 1);
  const isPositive = polynomial(paid, 1) * (paid[0] ?? 0) < 0;
  const rate = isPositive ? 1 / rootUpToOne(paid) - 1 : rootUpToOne(paid.toReversed()) - 1;
  return Number.isFinite(rate) ? rate : null;
}

/** How often the flow turns from paying to earning or back; years with nothing do not count. */
export function signChanges(flow: readonly number[]): number {
  const signs = flow.filter(isMoney).map(Math.sign);
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

/**
 * The one root of Σ c_t x^t in (0, 1]: x is 1/(1+r) for the flow of a positive rate, and 1+r for the reversed flow of a
 * negative one. Halving brackets it within a factor of two, bisection then uses up the precision of numbers; there is no
 * first guess that could lead astray.
 */
function rootUpToOne(coefficients: readonly number[]): number {
  const signAt = (x: number): number => Math.sign(polynomial(coefficients, x));
  const signAtOne = signAt(1);
  if (signAtOne === 0) return 1;
  let low = 0.5;
  while (signAt(low) === signAtOne) low /= 2;
  let high = low * 2;
  for (let step = 0; step < 53; step++) {
    const middle = (low + high) / 2;
    if (signAt(middle) === signAtOne) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}

function isMoney(amount: number): boolean {
  return amount !== 0;
}
