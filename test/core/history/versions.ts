import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usualSettings } from "../../../src/core/config/settings";
import type { HistoryPoint, JudgedPoint, PlanHistoryReport } from "../../../src/core/history/plan-history-report";
import type { PlanVersion } from "../../../src/core/history/plan-version";
import { historyReport, nothingTold, tellVersion } from "../../../src/core/history/tell-history";

/** The text of the first example plan. */
export const northwind = readFileSync(join(__dirname, "../../../examples/01-pipeline-risk-report.pov.yaml"), "utf8");

/** A committed version; what is not said of it follows from its text. */
export function version(text: string, who: Partial<PlanVersion> = {}): PlanVersion {
  const date = who.date ?? "2026-03-01";
  return { commit: "3f2a1b4".padEnd(40, "0"), author: "M. Abe", time: `${date}T12:00:00+00:00`, date, subject: "Change it", file: "a.pov.yaml", isMerge: false, content: { readable: true, text }, ...who };
}

/** The history of these versions, oldest first. */
export function historyOf(...versions: readonly PlanVersion[]): PlanHistoryReport {
  return historyReport(versions.reduce((told, one) => tellVersion(told, one, usualSettings), nothingTold), "whole");
}

/** The same of texts alone, a day apart. */
export function historyOfTexts(...texts: readonly string[]): PlanHistoryReport {
  return historyOf(...texts.map((text, index) => version(text, { date: `2026-03-0${index + 1}` })));
}

/** A version that can be read. */
export function judged(point: HistoryPoint | undefined): HistoryPoint & JudgedPoint {
  if (point?.readable !== true) throw new Error("The version cannot be read.");
  return point;
}
