import { knownLocale } from "./known-locale";

/** 0.662 as "66.2 %" in a locale, as the preview has it: no decimals from 1,000 % on, a real minus sign, never "−0". */
export function percent(fraction: number, locale: string): string {
  const digits = Math.abs(fraction) < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(knownLocale(locale), { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative" });
  return `${format.format(fraction * 100).replace("-", "−")} %`;
}
