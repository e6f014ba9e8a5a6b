import { internalRate, modifiedInternalRate } from "../internal-rate";
import { paybackOf } from "../payback";

/** What a step does with its first two operands, and then with the outcome and each further one. */
export const arithmetic = {
  sum: (a: number, b: number): number => a + b,
  difference: (a: number, b: number): number => a - b,
  product: (a: number, b: number): number => a * b,
  quotient: (a: number, b: number): number => a / b,
  /** As a quotient, but a ratio to nothing does not exist. */
  ratio: (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN),
  minimum: (a: number, b: number): number => Math.min(a, b),
  maximum: (a: number, b: number): number => Math.max(a, b),
  power: (a: number, b: number): number => a ** b,
  /** What 1 in year `year` is worth at the start, at a discount rate. */
  discount: (rate: number, year: number): number => 1 / (1 + rate) ** year,
} as const;

/** What a step reads off a whole cash flow; NaN where the figure does not exist. */
export const readings = {
  /** In years. */
  payback: (flow: readonly number[]): number => {
    const [initial = 0, ...years] = flow;
    const { months } = paybackOf(initial, years);
    return months === null ? Number.NaN : months / 12;
  },
  "internal-rate": ([initial = 0, ...years]: readonly number[]): number => internalRate(initial, years) ?? Number.NaN,
  "modified-internal-rate": ([rate = 0, initial = 0, ...years]: readonly number[]): number =>
    modifiedInternalRate(initial, years, rate, rate) ?? Number.NaN,
} as const;

/** An operation that folds its operands one after the other. */
export type Arithmetic = keyof typeof arithmetic;

/** What a step does. */
export type Operation = Arithmetic | keyof typeof readings;

/** Whether an operation folds its operands; the others read all of them at once. */
export function isArithmetic(operation: Operation): operation is Arithmetic {
  return operation in arithmetic;
}
