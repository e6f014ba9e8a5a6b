/**
 * What a flow of money is worth at t = 0: Σ x_t / (1+r)^t. What comes at t = 0 is not discounted; what comes in a year
 * counts at its end.
 */
export function presentValue(rate: number, initial: number, years: readonly number[]): number {
  return years.reduce((value, amount, index) => value + amount / (1 + rate) ** (index + 1), initial);
}
