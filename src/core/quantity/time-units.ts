/** Work is counted in effort units; the calendar passes in calendar units, nights and weekends included. */
export type TimeKind = "effort" | "calendar";

/** One unit of time: how many of it make the year, as business counts, and every spelling people use. */
export interface TimeUnit {
  readonly name: string;
  readonly perYear: number;
  readonly kind: TimeKind;
  readonly spellings: readonly string[];
}

/** 1 year = 12 month = 4 quarter = 52 week = 365 day = 8,760 h; a workday is 8 h and a workweek 40 h. */
export const timeUnits: readonly TimeUnit[] = [
  { name: "s", perYear: 31_536_000, kind: "effort", spellings: ["sec", "secs", "second", "seconds"] },
  { name: "min", perYear: 525_600, kind: "effort", spellings: ["mins", "minute", "minutes"] },
  { name: "h", perYear: 8_760, kind: "effort", spellings: ["hr", "hrs", "hour", "hours"] },
  { name: "workday", perYear: 1_095, kind: "effort", spellings: ["workdays"] },
  { name: "workweek", perYear: 219, kind: "effort", spellings: ["workweeks"] },
  { name: "day", perYear: 365, kind: "calendar", spellings: ["d", "days"] },
  { name: "week", perYear: 52, kind: "calendar", spellings: ["wk", "wks", "weeks"] },
  { name: "month", perYear: 12, kind: "calendar", spellings: ["mo", "mos", "months"] },
  { name: "quarter", perYear: 4, kind: "calendar", spellings: ["qtr", "qtrs", "quarters"] },
  { name: "year", perYear: 1, kind: "calendar", spellings: ["y", "yr", "yrs", "years", "annum"] },
];

const bySpelling: ReadonlyMap<string, TimeUnit> = new Map(
  timeUnits.flatMap((unit) => [unit.name, ...unit.spellings].map((spelling) => [spelling, unit] as const)),
);

/** The time unit a word stands for, in any of its spellings and in either case. */
export function timeUnit(word: string): TimeUnit | undefined {
  return bySpelling.get(word.toLowerCase());
}
