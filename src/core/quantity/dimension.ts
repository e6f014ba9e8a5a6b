import pluralize from "pluralize";
import { say } from "../texts/say";

/** How often each word stands in a product: above the line counts up, below counts down, zero is absent. */
export type Powers = ReadonlyMap<string, number>;

/** What a quantity measures: integer exponents of time, of each currency and of each counted thing. */
export interface Dimension {
  readonly time: number;
  readonly money: Powers;
  readonly counts: Powers;
}

/** The dimension of a bare number or a percentage. */
export const dimensionless: Dimension = { time: 0, money: new Map(), counts: new Map() };

/** The dimension of a product. */
export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  return {
    time: a.time + b.time,
    money: multiplyPowers(a.money, b.money),
    counts: multiplyPowers(a.counts, b.counts),
  };
}

/** The dimension of `d` raised to an integer exponent; -1 is its reciprocal. */
export function powerOfDimension(d: Dimension, exponent: number): Dimension {
  return {
    time: d.time === 0 ? 0 : d.time * exponent,
    money: raisePowers(d.money, exponent),
    counts: raisePowers(d.counts, exponent),
  };
}

/** Whether two quantities may be added or compared. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
  return a === b || (a.time === b.time && samePowers(a.money, b.money) && samePowers(a.counts, b.counts));
}

/** What a dimension is in a reviewer's words: "money per time", "time per report", "a share". A time may go by another name. */
export function describeDimension(d: Dimension, time?: string): string {
  const parts = [...describeMoney(d.money), [time ?? say`time`, d.time] as const, ...d.counts];
  const above = parts.filter(([, power]) => power > 0).map(raised);
  const below = parts.filter(([, power]) => power < 0).map(raised);
  if (below.length === 0) return time !== undefined && above.length > 0 ? above.join(" × ") : describeWhole(above, d);
  return [above.join(" × ") || say`a number`, ...below].reduce((whole, part) => say`${whole} per ${part}`);
}

/** The powers of a product of two products. */
export function multiplyPowers(a: Powers, b: Powers): Powers {
  const product = new Map(a);
  for (const [word, power] of b) {
    const sum = (product.get(word) ?? 0) + power;
    if (sum === 0) product.delete(word);
    else product.set(word, sum);
  }
  return product;
}

/** The powers of a product raised to an integer exponent. */
export function raisePowers(powers: Powers, exponent: number): Powers {
  if (exponent === 0) return new Map();
  return new Map([...powers].map(([word, power]) => [word, power * exponent]));
}

function samePowers(a: Powers, b: Powers): boolean {
  return a.size === b.size && [...a].every(([word, power]) => b.get(word) === power);
}

function describeWhole(above: readonly string[], d: Dimension): string {
  if (above.length === 0) return say`a share`;
  if (above.length > 1) return above.join(" × ");
  const [only = ""] = above;
  if (d.counts.size === 0) return d.time === 1 ? say`a time` : only;
  return d.counts.get(only) === 1 ? say`a count of ${pluralize(only)}` : only;
}

/** One currency is simply money; several are told apart by their codes. */
function describeMoney(money: Powers): readonly (readonly [string, number])[] {
  if (money.size > 1) return [...money];
  return [...money.values()].map((power) => [say`money`, power] as const);
}

function raised([word, power]: readonly [string, number]): string {
  const exponent = Math.abs(power);
  return exponent === 1 ? word : `${word}^${exponent}`;
}
