import type { Explanation } from "../../core/economics/calculation/explanation";
import { say, text, translated } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { isMoney, ownPrecision, type Precision } from "./precision";

/** Where a number that a calculation starts from comes from. */
type Origin = NonNullable<Explanation["origin"]>;

/** An amount with the digits that one needs to compute on by hand. */
export function amountWords(explanation: Explanation, formats: Formats, precision: Precision = ownPrecision(explanation)): string {
  const { amount, unit, operation } = explanation;
  if (amount === null) return say`does not exist`;
  if (operation === "payback") return formats.month(amount);
  if (!isMoney(unit)) return formats.quantity(amount, unit, precision.digits);
  const { digits } = ownPrecision(explanation);
  if (precision.digits <= digits) return formats.money(amount, unit);
  // From 100 on cents are exact enough.
  return formats.quantity(amount, unit, digits < 3 ? precision.digits : Math.min(precision.digits, digits + 2));
}

/** "NPV 68,538 USD": a figure as the report shows it, with the digits of the cards. */
export function figureWords(explanation: Explanation, formats: Formats): string {
  const { label, amount, unit } = explanation;
  if (amount === null) return label;
  if (unit === "%") return `${label} ${formats.percent(amount / 100)}`;
  if (unit === "") return `${label} ${formats.ratio(amount)}`;
  return `${label} ${amountWords(explanation, formats)}`;
}

/** Where a number that a calculation starts from comes from, before its place in the plan. An empty total is no definition. */
export function sourceWords({ amount }: Explanation, origin: Origin): string {
  return origin === "constant" && amount === 0 ? say`none here` : translated(originWords[origin]);
}

const originWords: Readonly<Record<Origin, string>> = {
  input: text`written at`,
  written: text`written at`,
  baseline: text`written at`,
  result: text`written at`,
  rate: text`exchange rate, written at`,
  organisation: text`organisation default, as the plan writes none`,
  assumed: text`assumed by the format, as the plan writes none`,
  constant: text`by definition`,
  supposed: text`supposed here instead of what is written at`,
};
