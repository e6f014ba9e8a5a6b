import type { HistoryPoint } from "../../core/history/plan-history-report";

/** Whether a version moved what people had agreed to. */
export function isGrave(point: HistoryPoint): boolean {
  return point.readable && (point.changes ?? []).some((change) => change.class === "goalpost");
}
