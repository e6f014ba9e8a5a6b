import { knownLocale } from "./known-locale";

/** 68538 as "68,538 USD" in a locale, with a real minus sign; without a currency the number alone. */
export function amount(value: number, currency: string | undefined, locale: string): string {
  const format = new Intl.NumberFormat(knownLocale(locale), { maximumFractionDigits: 0, signDisplay: "negative" });
  const number = format.format(value).replace("-", "−");
  return currency === undefined ? number : `${number} ${currency}`;
}

/** "2026-03-16" as "16 Mar 2026" in a locale; a calendar day, which no time zone moves. */
export function day(date: string, locale: string): string {
  const known = knownLocale(locale);
  const format = new Intl.DateTimeFormat(known === "en" ? "en-GB" : known, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
