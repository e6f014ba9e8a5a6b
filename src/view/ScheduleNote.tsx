import type { VNode } from "preact";
import type { Status } from "../core/plan/plan-shape";
import type { IsoDate } from "../core/quantity/calendar";
import type { Schedule } from "../core/report/report";
import { say } from "../core/texts/say";
import type { Formats } from "./format/formats";
import { Reveal } from "./Reveal";
import { useFormats } from "./surroundings";

interface ScheduleNoteProps {
  readonly schedule: Schedule;
  readonly status: Status;
  readonly asOf: IsoDate | undefined;
}

/** How long the work takes and how much of that is left: "14 days, 5 days left"; overdue stands out. */
export function ScheduleNote({ schedule, status, asOf }: ScheduleNoteProps): VNode {
  const formats = useFormats();
  const overdue = isOver(schedule) && !isDone(status);
  return (
    <Reveal path={schedule.path}>
      {formats.count(schedule.days, "day")},{" "}
      <span class={overdue ? "caution" : undefined}>{positionWords(schedule, status, asOf, formats)}</span>
    </Reveal>
  );
}

function positionWords(schedule: Schedule, status: Status, asOf: IsoDate | undefined, formats: Formats): string {
  const { start, end, days, daysLeft } = schedule;
  if (daysLeft === undefined || asOf === undefined) return say`to ${formats.date(end)}`;
  const day = (date: IsoDate): string => (date.slice(0, 4) === asOf.slice(0, 4) ? formats.day(date) : formats.date(date));
  if (isOver(schedule)) return isDone(status) ? say`ended ${day(end)}` : say`${formats.count(1 - daysLeft, "day")} overdue`;
  if (isDone(status)) return say`to ${day(end)}`;
  if (daysLeft > days) return say`starts ${day(start)}`;
  return daysLeft === 1 ? say`ends today` : say`${formats.count(daysLeft, "day")} left`;
}

/** Days left count today, so the day after the end has none left and is one day overdue. */
function isOver({ daysLeft }: Schedule): boolean {
  return daysLeft !== undefined && daysLeft < 1;
}

function isDone(status: Status): boolean {
  return status === "concluded" || status === "closed";
}
