import type { IsoDate } from "../../core/quantity/calendar";
import { languageOf, spokenLanguage } from "../../core/texts/say";

/** Days of the calendar. */
export interface DateFormats {
  /** "30 June" */
  readonly day: (date: IsoDate) => string;
  /** "30 June 2026" */
  readonly date: (date: IsoDate) => string;
  /** "3–16 March"; one day is written once. */
  readonly days: (start: IsoDate, end: IsoDate) => string;
  /** "3–16 March 2026" */
  readonly period: (start: IsoDate, end: IsoDate) => string;
}

/**
 * The formats of days in a locale. Plans speak of calendar days, so no time zone may move them. The months have the names
 * of the language that the words around them are in; a locale of that language has its own order, such as "June 30".
 */
export function dateFormats(locale: string): DateFormats {
  const region = regionFor(locale);
  const day = new Intl.DateTimeFormat(region, { day: "numeric", month: "long", timeZone: "UTC" });
  const date = new Intl.DateTimeFormat(region, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return {
    day: (iso) => day.format(midnight(iso)),
    date: (iso) => date.format(midnight(iso)),
    days: (start, end) => day.formatRange(midnight(start), midnight(end)),
    period: (start, end) => date.formatRange(midnight(start), midnight(end)),
  };
}

function regionFor(locale: string): string {
  const language = spokenLanguage();
  const isOwn = languageOf(locale) === language && locale !== language;
  return isOwn ? locale : language === "en" ? "en-GB" : language;
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
