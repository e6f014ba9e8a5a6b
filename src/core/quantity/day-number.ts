/**
 * The days from 1 March of the year 0 to a day of the Gregorian calendar, which holds for all time here as it does in ISO
 * 8601; undefined for a day that the calendar does not have. Counting years from March puts the leap day at their end.
 * Source: H. Hinnant, chrono-compatible low-level date algorithms (2013).
 */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const sinceMarch = (month + 9) % 12;
  const yearFromMarch = month < 3 ? year - 1 : year;
  return leapYearsUpTo(yearFromMarch) + yearFromMarch * 365 + daysBefore(sinceMarch) + day - 1;
}

/** The year, month and day of a day number. */
export function dayOf(dayNumber: number): readonly [year: number, month: number, day: number] {
  const era = Math.floor(dayNumber / daysOfEra);
  const inEra = dayNumber - era * daysOfEra;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (year * 365 + leapYearsUpTo(year));
  const sinceMarch = Math.floor((5 * inYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return [year + era * 400 + (month < 3 ? 1 : 0), month, inYear - daysBefore(sinceMarch) + 1];
}

/** From 1 for a Monday to 7 for a Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 2) % 7) + 7) % 7) + 1;
}

/** The calendar repeats itself after 400 years. */
const daysOfEra = 146_097;

/** The days of the months since March, of which five have 153 days. */
function daysBefore(sinceMarch: number): number {
  return Math.floor((153 * sinceMarch + 2) / 5);
}

function leapYearsUpTo(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return leapYearsUpTo(year) > leapYearsUpTo(year - 1) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
