import type { HistoryPoint, PlanHistoryReport } from "../../core/history/plan-history-report";
import { type Table, fittedLines } from "../portfolio-text/fitted-lines";
import type { Setting } from "./setting";
import { type VersionColumn, versionLayouts } from "./version-columns";

/** One line a version, the newest first. */
export function versionsSection({ versions }: PlanHistoryReport, setting: Setting): readonly string[] {
  if (versions.length === 0) return [];
  const points = versions.toReversed();
  return fittedLines(versionLayouts.map((columns) => tableOf(points, columns, setting)), setting);
}

function tableOf(points: readonly HistoryPoint[], columns: readonly VersionColumn[], setting: Setting): Table {
  const headings = columns.map(({ heading }) => ({ text: heading, style: "dim" }) as const);
  return { rows: [headings, ...points.map((point) => columns.map(({ cell }) => cell(point, setting)))], narrowest: columns.flatMap(({ narrowest }) => narrowest ?? []) };
}
