import { text, translated } from "../texts/say";
import { dayNumber, dayOf, weekdayOf } from "./day-number";

/** A day of the calendar as `2026-03-16`; such texts sort as the days do. */
export type IsoDate = string;

/** From the first day to the last, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The day a text names, strictly as `YYYY-MM-DD` and only if the calendar has it. */
export function parseDate(text: string): IsoDate | undefined {
  return numberOf(text) === undefined ? undefined : text;
}

/** The period `2026-01-05/2026-02-13`, or undefined when a day is wrong or the end comes first. */
export function parsePeriod(text: string): Period | undefined {
  const [start = "", end = "", ...rest] = text.split("/");
  if (rest.length > 0 || !parseDate(start) || !parseDate(end) || end < start) return undefined;
  return { start, end };
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return day(to) - day(from);
}

/** Days of a period that counts its first and last day: 3 to 16 March are 14 days. */
export function inclusiveDays(start: IsoDate, end: IsoDate): number {
  return daysBetween(start, end) + 1;
}

/** The day `count` days later, or earlier when negative; at the ends of what four digits of a year can name, the last such day. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const [year, month, dayOfMonth] = dayOf(day(date) + count);
  if (year > 9999) return "9999-12-31";
  return year < 0 ? "0000-01-01" : `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return weekdayOf(day(date)) > 5;
}

/** Whether people work on the day: not on a weekend, nor on a holiday. */
export function isWorkingDay(date: IsoDate, holidays: ReadonlySet<IsoDate> = noHolidays): boolean {
  return !isWeekend(date) && !holidays.has(date);
}

/** The first day after `date` on which people work. */
export function nextWorkingDay(date: IsoDate, holidays: ReadonlySet<IsoDate> = noHolidays): IsoDate {
  return nearestWorkingDay(addDays(date, 1), 1, holidays);
}

/** The day itself when people work on it, else the last one before on which they do. */
export function workingDayUpTo(date: IsoDate, holidays: ReadonlySet<IsoDate> = noHolidays): IsoDate {
  return nearestWorkingDay(date, -1, holidays);
}

/** The day itself when people work on it, else the next one on which they do. */
export function workingDayFrom(date: IsoDate, holidays: ReadonlySet<IsoDate> = noHolidays): IsoDate {
  return nearestWorkingDay(date, 1, holidays);
}

/** The English name of the day, such as "Saturday". */
export function weekdayName(date: IsoDate): string {
  return translated(weekdays[weekdayOf(day(date)) - 1] ?? "");
}

const weekdays = [text`Monday`, text`Tuesday`, text`Wednesday`, text`Thursday`, text`Friday`, text`Saturday`, text`Sunday`];

const noHolidays: ReadonlySet<IsoDate> = new Set();

/** The first working day in one direction; the last day that can be named when there is none. */
function nearestWorkingDay(date: IsoDate, step: 1 | -1, holidays: ReadonlySet<IsoDate>): IsoDate {
  let found = date;
  while (!isWorkingDay(found, holidays)) {
    const next = addDays(found, step);
    if (next === found) return found;
    found = next;
  }
  return found;
}

function numberOf(text: string): number | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(dayOfMonth));
}

function day(date: IsoDate): number {
  const read = numberOf(date);
  if (read === undefined) throw new RangeError(`“${date}” is not a day; parse it first.`);
  return read;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
