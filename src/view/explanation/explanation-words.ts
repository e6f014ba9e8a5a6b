import type { Origin } from "../../core/economics/calculation/calculation";
import type { Explanation } from "../../core/economics/calculation/explanation";
import type { Formats } from "../format/formats";

/** An amount with the digits that one needs to compute on by hand. */
export function amountWords({ amount, unit, operation }: Explanation, formats: Formats): string {
  if (amount === null) return "does not exist";
  if (operation === "payback") return formats.month(amount);
  return isMoney(unit) ? formats.money(amount, unit) : formats.quantity(amount, unit);
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
  return origin === "constant" && amount === 0 ? "none here" : originWords[origin];
}

const originWords: Readonly<Record<Origin, string>> = {
  input: "written at",
  written: "written at",
  baseline: "written at",
  result: "written at",
  rate: "exchange rate, written at",
  assumed: "assumed by the format, as the plan writes none",
  constant: "by definition",
};

/** A bare currency; money per year or per hour keeps all its digits. */
function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
