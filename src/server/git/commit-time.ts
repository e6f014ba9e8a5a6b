import type { IsoDate } from "../../core/quantity/calendar";

/** Where git itself puts commits whose date is none: at the beginning of its time. */
const beginning: IsoDate = "1970-01-01";

/** The time that git wrote of a commit, by its author's own clock. Anybody can make a commit with a date that is none, or of a year that has no four digits. */
export function commitTime(written: string): string {
  return /^\d{4}-\d{2}-\d{2}T/u.test(written) ? written : `${beginning}T00:00:00+00:00`;
}

/** The same of a day. */
export function commitDay(written: string): IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(written) ? written : beginning;
}
