import { say, text, translated } from "../texts/say";
import { dimensionless, sameDimension, type Dimension } from "./dimension";
import type { Quantity } from "./quantity";
import { describeUnit, type Unit } from "./unit";

/** What a field of the plan wants to be given. */
export interface Expectation {
  /** In a reviewer's English words, to stand after "must be": "money per time"; `translated` says it. */
  readonly name: string;
  /** A quantity that fits: "50 USD/h". */
  readonly example: string;
  readonly accepts: (dimension: Dimension, unit: Unit) => boolean;
  /** The unit a bare number most likely lacks; absent where guessing would be wrong. */
  readonly unitOfBareNumber?: "percent" | "currency";
}

/** A part of a whole, such as a capture share or a discount rate. */
export const share: Expectation = {
  name: text`a share`,
  example: "50 %",
  accepts: (dimension, unit) => isDimensionless(dimension) && unit.timeUnits.length === 0 && unit.notation !== "points",
  unitOfBareNumber: "percent",
};

/** Money paid or gained once. */
export const money: Expectation = {
  name: text`money`,
  example: "12000 USD",
  accepts: (dimension) => isMoney(dimension) && dimension.time === 0 && dimension.counts.size === 0,
  unitOfBareNumber: "currency",
};

/** Money that recurs, or what an hour costs. */
export const moneyPerTime: Expectation = {
  name: text`money per time`,
  example: "50 USD/h",
  accepts: (dimension) => isMoney(dimension) && dimension.time === -1 && dimension.counts.size === 0,
};

/** A cost or a benefit that is paid once or recurs. */
export const moneyOrMoneyPerTime: Expectation = {
  name: text`money or money per time`,
  example: "30000 USD/year",
  accepts: (dimension, unit) => money.accepts(dimension, unit) || moneyPerTime.accepts(dimension, unit),
  unitOfBareNumber: "currency",
};

/** What one of something costs or earns. */
export const moneyPerCount: Expectation = {
  name: text`money per unit counted`,
  example: "38 USD/error",
  accepts: ({ time, money: currency, counts }) =>
    isMoney({ time, money: currency, counts }) && time === 0 && counts.size > 0 && [...counts.values()].every((power) => power < 0),
};

/** What one of something costs or earns, whether or not it says of what; an hour of downtime has a price too. */
export const moneyPerUnit: Expectation = {
  name: text`money, or money per unit`,
  example: "38 USD/error",
  accepts: ({ time, money: currency, counts }) =>
    isMoney({ time, money: currency, counts }) && (time === 0 || time === -1) && [...counts.values()].every((power) => power < 0),
};

/** A length of time. */
export const duration: Expectation = {
  name: text`a time`,
  example: "3 year",
  accepts: (dimension) => dimension.time === 1 && dimension.money.size === 0 && dimension.counts.size === 0,
};

/** How many, or how many per time, with no money in it. */
export const volume: Expectation = {
  name: text`a number of things, or of things per time`,
  example: "192 report/year",
  accepts: (dimension) => dimension.money.size === 0,
};

/** How often something happens. */
export const frequency: Expectation = {
  name: text`a number per time`,
  example: "4 incident/year",
  accepts: (dimension) => dimension.money.size === 0 && dimension.time === -1,
};

/** What one unit of a currency costs in another. */
export const exchangeRate: Expectation = {
  name: text`an exchange rate`,
  example: "1.08 USD/EUR",
  accepts: ({ time, money: currencies, counts }) =>
    time === 0 && counts.size === 0 && currencies.size === 2 && [...currencies.values()].sort().join() === "-1,1",
};

/** Any quantity at all. */
export const anyQuantity: Expectation = { name: text`a quantity`, example: "14 h/report", accepts: () => true };

/** Whether a quantity is what a field wants. */
export function meets(expectation: Expectation, quantity: Quantity): boolean {
  return expectation.accepts(quantity.unit.dimension, quantity.unit);
}

/** The expectation's example in the plan's currency, so that following it does not mix currencies. */
export function exampleIn(expectation: Expectation, currency = "USD"): string {
  return expectation === exchangeRate ? expectation.example : expectation.example.replace("USD", currency);
}

/** "rate must be money per time, such as 50 USD/h; this is a time." */
export function mismatch(expectation: Expectation, subject: string, quantity: Quantity, currency?: string): string {
  const example = exampleIn(expectation, currency);
  return say`${subject} must be ${translated(expectation.name)}, such as ${example}; this is ${describeUnit(quantity.unit)}.`;
}

function isDimensionless(dimension: Dimension): boolean {
  return sameDimension(dimension, dimensionless);
}

function isMoney(dimension: Dimension): boolean {
  return dimension.money.size === 1 && [...dimension.money.values()][0] === 1;
}
