import type { IsoDate } from "../../core/quantity/calendar";
import type { Report } from "../../core/report/report";
import { type PlanPath, childPath } from "../../core/source/plan-path";

/** Something of the plan that has a day or days. */
export interface TimelineEntry {
  readonly kind: "phase" | "checkpoint" | "decision" | "due";
  /** In the plan's own words; a decision and what is due have none. */
  readonly name: string | undefined;
  /** Who is there, who decides, who promised. */
  readonly people: readonly string[];
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly path: PlanPath;
}

/** Phases, checkpoints, the decision and what was promised, in the order in which they begin. */
export function timelineEntries({ timeline, decision, commitment }: Report): readonly TimelineEntry[] {
  const phases = (timeline?.phases ?? []).map((phase) => ({ kind: "phase" as const, people: [], ...inOrder(phase) }));
  const checkpoints = (timeline?.checkpoints ?? []).map(({ name, date, attendees, path }) => ({ kind: "checkpoint" as const, name, people: attendees, start: date, end: date, path }));
  const days = [
    ...dayOf("decision", decision?.date, decision?.decidedBy?.name, childPath("decision", "date")),
    ...dayOf("due", commitment?.due, commitment?.madeBy?.name, childPath("commitment", "due")),
  ];
  return [...phases, ...checkpoints, ...days].sort((a, b) => compare(a.start, b.start));
}

function dayOf(kind: "decision" | "due", day: IsoDate | undefined, person: string | undefined, path: PlanPath): readonly TimelineEntry[] {
  return day === undefined ? [] : [{ kind, name: undefined, people: person === undefined ? [] : [person], start: day, end: day, path }];
}

/** A phase whose days were swapped is drawn from the earlier one to the later. */
function inOrder<Phase extends { readonly start: IsoDate; readonly end: IsoDate }>(phase: Phase): Phase {
  return phase.start <= phase.end ? phase : { ...phase, start: phase.end, end: phase.start };
}

function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
