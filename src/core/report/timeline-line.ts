import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";
import { personLine } from "./person-line";

/** A part of the work; both days belong to it. */
export interface PhaseLine {
  readonly name: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly path: PlanPath;
}

/** A day on which people look at the work together. */
export interface CheckpointLine {
  readonly name: string;
  readonly date: IsoDate;
  /** Names of those who attend, as far as the plan knows them. */
  readonly attendees: readonly string[];
  readonly path: PlanPath;
}

/** When the work happens and who looks at it when. */
export interface TimelineLine {
  /** As written, else the first day of its parts. */
  readonly start: IsoDate;
  /** As written, else the last day of its parts. */
  readonly end: IsoDate;
  readonly phases: readonly PhaseLine[];
  readonly checkpoints: readonly CheckpointLine[];
  readonly path: PlanPath;
}

/** The plan's timeline as far as it has days; undefined when it has none. */
export function timelineLine(plan: Plan): TimelineLine | undefined {
  const { timeline } = plan;
  if (timeline === undefined) return undefined;
  const phases = timeline.phases.flatMap(({ name, start, end, path }) =>
    name === undefined || start === undefined || end === undefined ? [] : [{ name, start, end, path }],
  );
  const checkpoints = timeline.checkpoints.flatMap((checkpoint) => checkpointLine(checkpoint, plan));
  const days = [...phases.flatMap(({ start, end }) => [start, end]), ...checkpoints.map(({ date }) => date)].sort();
  const start = timeline.start ?? days[0] ?? timeline.end;
  const end = timeline.end ?? days.at(-1) ?? timeline.start;
  return start === undefined || end === undefined ? undefined : { start, end, phases, checkpoints, path: timeline.path };
}

type Checkpoint = NonNullable<Plan["timeline"]>["checkpoints"][number];

function checkpointLine({ name, date, attendees, path }: Checkpoint, plan: Plan): readonly CheckpointLine[] {
  if (name === undefined || date === undefined) return [];
  return [{ name, date, attendees: attendees.flatMap((id) => personLine(plan, id)?.name ?? []), path }];
}
