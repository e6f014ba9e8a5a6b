import { type IsoDate, daysBetween, inclusiveDays, isWeekend } from "./calendar";

/** On how many days from the first to the last, both included, people work: not on weekends, nor on holidays. */
export function workingDays(start: IsoDate, end: IsoDate, holidays: ReadonlySet<IsoDate>): number {
  const days = inclusiveDays(start, end);
  const sinceSaturday = daysBetween(aSaturday, start);
  const rest = Array.from({ length: days % 7 }, (_, index) => modulo(sinceSaturday + index, 7)).filter((weekday) => weekday > 1);
  const free = [...holidays].filter((day) => start <= day && day <= end && !isWeekend(day));
  return Math.floor(days / 7) * 5 + rest.length - free.length;
}

const aSaturday: IsoDate = "2000-01-01";

/** Never negative, also for days before the first Saturday that we know. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
