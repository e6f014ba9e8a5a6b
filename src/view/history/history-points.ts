import type { HistoryPoint, JudgedPoint, PlanHistoryReport } from "../../core/history/plan-history-report";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import type { TrackPoint } from "./track-labels";

/** Whether a version moved what people had agreed to. */
export function isGrave(point: HistoryPoint | undefined): boolean {
  return point?.readable === true && (point.changes ?? []).some((change) => change.class === "goalpost");
}

/** The figure that a history follows. */
export interface FollowedFigure {
  readonly name: string;
  readonly of: (point: HistoryPoint) => number | undefined;
  /** Several amounts in one scale. */
  readonly write: (value: number) => string;
}

/** The ROI; the NPV where no version has an ROI. */
export function followedFigure({ versions }: PlanHistoryReport, formats: Formats): FollowedFigure {
  const roi = (point: HistoryPoint): number | undefined => (point.readable ? (point.figures?.roi ?? undefined) : undefined);
  if (versions.some((point) => roi(point) !== undefined)) return { name: say`ROI`, of: roi, write: formats.percent };
  return { name: say`NPV`, of: (point) => (point.readable ? point.figures?.npv : undefined), write: formats.compact };
}

/** A number of each version that has it. */
export function pointsOf(versions: readonly HistoryPoint[], of: (point: HistoryPoint) => number | undefined): readonly TrackPoint[] {
  return versions.flatMap((point, version) => {
    const value = of(point);
    return value === undefined ? [] : [{ version, value }];
  });
}

/** A number of every version that can be read. */
export function judgedPoints(versions: readonly HistoryPoint[], of: (point: JudgedPoint) => number): readonly TrackPoint[] {
  return pointsOf(versions, (point) => (point.readable ? of(point) : undefined));
}
