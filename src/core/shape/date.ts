import { type IsoDate, type Period, parseDate, parsePeriod } from "../quantity/calendar";
import { say } from "../texts/say";
import { reportShape } from "./reading";
import { readText } from "./scalar";
import type { Shape } from "./shape";

/** A day that exists in the calendar. */
export function date(): Shape<IsoDate> {
  const expected = "a date, such as 2026-03-16";
  return {
    structure: { kind: "scalar", holds: "date" },
    expected,
    jsonSchema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      if (written === undefined || parseDate(written) !== undefined) return written;
      return reportShape(reading, node, path, fault(written));
    },
  };
}

/** Two days joined by a slash, `2026-01-05/2026-02-13`. */
export function period(): Shape<Period> {
  const expected = "a period, such as 2026-01-05/2026-02-13";
  return {
    structure: { kind: "scalar", holds: "period" },
    expected,
    jsonSchema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$" },
    read: (node, path, reading) => {
      const written = readText(node, path, reading, expected);
      if (written === undefined) return undefined;
      const days = parsePeriod(written);
      if (days !== undefined) return days;
      return reportShape(reading, node, path, say`“${written}” is not a period. Write its first and its last day, such as 2026-01-05/2026-02-13.`);
    },
  };
}

/** The first of October is a day, however it is written; 30 February is none. */
function fault(written: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(written)
    ? say`“${written}” is not a day of the calendar. Write year-month-day, such as 2026-03-16.`
    : say`“${written}” is not a date in the one form that everybody reads alike. Write year-month-day, such as 2026-03-16.`;
}
