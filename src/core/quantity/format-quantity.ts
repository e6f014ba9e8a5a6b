import type { Quantity } from "./quantity";

/** How many digits to show: rounded to `significant` digits (12 by default), or to exactly `decimals` places. */
export interface AmountFormat {
  readonly decimals?: number;
  readonly significant?: number;
}

/** A number with a decimal point, no grouping and no exponent, rounded to `maximumSignificant` digits. */
export function formatAmount(amount: number, maximumSignificant = 12): string {
  return writtenOut(Number(amount.toPrecision(maximumSignificant)));
}

/** "9.9 min/report", "52 /year"; with two decimals "3.80 %". The result can be parsed again. */
export function formatQuantity(q: Quantity, format: AmountFormat = {}): string {
  const amount = format.decimals === undefined ? formatAmount(q.amount, format.significant) : fixed(q.amount, format.decimals);
  return q.unit.text === "" ? amount : `${amount} ${q.unit.text}`;
}

/** How many decimals an amount was written with: 2 for `4.00 %`, so that what follows from it can keep them. */
export function writtenDecimals(text: string): number {
  return /^[^.]*\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function fixed(amount: number, decimals: number): string {
  const rounded = Number(amount.toPrecision(15));
  const text = Math.abs(rounded) < 1e21 ? rounded.toFixed(decimals) : writtenOut(rounded);
  return Number(text) === 0 ? text.replace("-", "") : text;
}

function writtenOut(amount: number): string {
  if (!Number.isFinite(amount)) throw new RangeError(`${amount} is not an amount`);
  if (amount === 0) return "0";
  if (Math.abs(amount) >= 1e21) return BigInt(amount).toString();
  const text = String(amount);
  return text.includes("e") ? smallAmount(text) : text;
}

/** JavaScript writes 0.00000012 as 1.2e-7. */
function smallAmount(text: string): string {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  return `${sign}0.${"0".repeat(-Number(exponent) - 1)}${mantissa.replace(/[-.]/g, "")}`;
}
