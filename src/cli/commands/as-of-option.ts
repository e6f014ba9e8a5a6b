import { InvalidArgumentError, Option } from "commander";
import { type IsoDate, parseDate } from "../../core/quantity/calendar";

/** `--as-of`, for commands that judge a plan as of a day. */
export function asOfOption(): Option {
  return new Option("--as-of <date>", "judge as of this day, such as 2026-03-16 (default: today)").argParser(readDay);
}

/** A day of the calendar as an option takes it. */
export function readDay(text: string): IsoDate {
  const day = parseDate(text);
  if (day === undefined) throw new InvalidArgumentError("Write a day of the calendar as 2026-03-16.");
  return day;
}
