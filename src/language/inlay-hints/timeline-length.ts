import { inclusiveDays } from "../../core/quantity/calendar";
import { workingDays } from "../../core/quantity/working-days";
import { childPath } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import type { HintSource } from "./hint";
import { placeBehind } from "./hint-place";

/** How long the work takes, behind its last day: "14 days". */
export const timelineLength: HintSource = ({ analysis: { plan, source, organisation }, formats }) => {
  const { start, end, path = "timeline" } = plan.timeline ?? {};
  const offset = placeBehind(source, childPath(path, "end"));
  if (start === undefined || end === undefined || end < start || offset === undefined) return [];
  const days = inclusiveDays(start, end);
  return [{ offset, label: daysWords(days, formats.quantity(days, "")), tooltip: periodWords(formats.period(start, end), workingDays(start, end, organisation.holidays), formats) }];
};

function daysWords(days: number, shown: string): string {
  return days === 1 ? say`1 day` : say`${shown} days`;
}

function periodWords(period: string, working: number, formats: Formats): string {
  if (working === 1) return say`${period}, both days included; 1 of them is a working day.`;
  return say`${period}, both days included; ${formats.quantity(working, "")} of them are working days.`;
}
