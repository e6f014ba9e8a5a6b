import type { IsoDate } from "../../core/quantity/calendar";
import type { ReadingLine } from "../../core/report/report";
import { say } from "../../core/texts/say";

/** What is said of a reading whose day is yet to come. */
export function aheadWords(): string {
  return say`after today’s date`;
}

/** Whether a reading's day is yet to come, so that nobody can have measured it: a slip, or a forecast. Without today's date nothing is. */
export function isAhead({ date }: ReadingLine, asOf: IsoDate | undefined): boolean {
  return asOf !== undefined && date > asOf;
}
