import { multiplyPowers, sameDimension } from "./dimension";
import { parseUnit } from "./parse-unit";
import { combineUnits, plainNumber, points, unitOf, type Unit } from "./unit";

/** A number with its unit; the amount is as written, in that unit. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

/** The quantity in base units: years for time, so money per time is money per year; a percentage is a fraction. */
export function baseValue(q: Quantity): number {
  return q.amount * q.unit.factor;
}

/** A quantity from our own code, such as `quantity(50, "USD/h")`, or a bare number with ""; throws on a unit that cannot be read. */
export function quantity(amount: number, unitText: string): Quantity {
  if (unitText === "") return { amount, unit: plainNumber };
  const reading = parseUnit(unitText);
  if (!reading.ok) throw new Error(`“${unitText}” is not a unit: ${reading.problem.message}`);
  return { amount, unit: reading.unit };
}

/** The quantity whose base value is `base`, written in `unit`. */
export function quantityIn(base: number, unit: Unit): Quantity {
  return { amount: base / unit.factor, unit };
}

/** The product, in a readable unit: `h/report × report/year` is `h/year`. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  const { unit, ratio } = combineUnits(a.unit, b.unit, 1);
  return { amount: a.amount * b.amount * ratio, unit };
}

/** The quotient in a readable unit, or undefined when the divisor is zero. */
export function divide(a: Quantity, b: Quantity): Quantity | undefined {
  if (b.amount === 0) return undefined;
  const { unit, ratio } = combineUnits(a.unit, b.unit, -1);
  return { amount: (a.amount / b.amount) * ratio, unit };
}

/** The sum in the unit of `a`, or undefined when the two do not measure the same. */
export function add(a: Quantity, b: Quantity): Quantity | undefined {
  const addend = convert(b, a.unit);
  return addend && { amount: a.amount + addend.amount, unit: a.unit };
}

/** a − b in the unit of `a`, or undefined when the two do not measure the same. */
export function subtract(a: Quantity, b: Quantity): Quantity | undefined {
  return add(a, scale(b, -1));
}

/** a − b as `subtract` has it, except that two percentages differ by percentage points. */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  const result = subtract(a, b);
  return result && isPercentage(a) && isPercentage(b) ? { ...result, unit: points } : result;
}

/** The quantity times a plain number, in its own unit. */
export function scale(q: Quantity, by: number): Quantity {
  return { amount: q.amount * by, unit: q.unit };
}

/** The same quantity written in another unit, or undefined when that unit measures something else. */
export function convert(q: Quantity, unit: Unit): Quantity | undefined {
  if (!sameDimension(q.unit.dimension, unit.dimension)) return undefined;
  if (q.unit.factor === unit.factor) return { amount: q.amount, unit };
  return { amount: (q.amount * q.unit.factor) / unit.factor, unit };
}

/** A quantity in the wanted currency, or the currency that has no usable rate. */
export type CurrencyConversion =
  | { readonly ok: true; readonly quantity: Quantity }
  | { readonly ok: false; readonly missingRate: string };

/**
 * The quantity with every currency turned into `currency`. `rates` maps a currency to its rate
 * against `currency`, such as EUR to 1.08 USD/EUR; the reciprocal, EUR/USD, is read as well.
 */
export function convertCurrency(q: Quantity, rates: ReadonlyMap<string, Quantity>, currency: string): CurrencyConversion {
  let { amount } = q;
  let words = q.unit.words;
  for (const [code, power] of q.unit.dimension.money) {
    if (code === currency) continue;
    const rate = rateOf(rates.get(code), code, currency);
    if (rate === undefined) return { ok: false, missingRate: code };
    amount *= rate ** power;
    words = multiplyPowers(words, new Map([[code, -power], [currency, power]]));
  }
  if (words === q.unit.words) return { ok: true, quantity: q };
  return { ok: true, quantity: { amount: amount * q.unit.coefficient, unit: unitOf(words) } };
}

function rateOf(rate: Quantity | undefined, from: string, to: string): number | undefined {
  if (!rate || !(baseValue(rate) > 0)) return undefined;
  if (isMoneyFor(rate, to, from)) return baseValue(rate);
  return isMoneyFor(rate, from, to) ? 1 / baseValue(rate) : undefined;
}

function isMoneyFor(rate: Quantity, above: string, below: string): boolean {
  return sameDimension(rate.unit.dimension, { time: 0, money: new Map([[above, 1], [below, -1]]), counts: new Map() });
}

function isPercentage(q: Quantity): boolean {
  return q.unit.notation === "percent" && q.unit.words.size === 1;
}
