import { type AmountFormats, amountFormats } from "./amounts";
import { type DateFormats, dateFormats } from "./dates";
import { type MeasureFormats, measureFormats } from "./measures";

/** Numbers and days as people of one locale read them. Negative numbers have a real minus sign, except in tables. */
export interface Formats extends AmountFormats, MeasureFormats, DateFormats {
  /** The locale that was asked for. */
  readonly locale: string;
}

/** The formats of a locale such as "en" or "de-CH", with so many decimals for money; an unknown locale reads as English. */
export function formatsFor(locale: string, moneyDecimals = 0): Formats {
  const known = isLanguageTag(locale) ? (Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? "en") : "en";
  return { locale, ...amountFormats(known, moneyDecimals), ...measureFormats(known), ...dateFormats(known) };
}

/** Intl throws on what is not a language tag, and hosts report odd ones such as "C". */
function isLanguageTag(locale: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale);
}
