import type { PlanPath } from "../core/source/plan-path";
import type { Report } from "../core/report/report";

export { methodNames } from "../core/report/report";
export type { PlanPath, Report };

/** A place in a document as the Language Server Protocol counts it, from zero. */
export interface DocumentRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Server to client, after each analysis of an open plan: what it is worth and what was found. */
export const reportChanged = "pov/reportChanged";

/** The first and the last line of each part of a plan, from zero; a part on the lines of the part around it is left out. */
export type PlanLines = Readonly<Record<PlanPath, readonly [first: number, last: number]>>;

/** What `reportChanged` carries. */
export interface ReportChanged {
  readonly uri: string;
  /** The version of the document that was analysed. */
  readonly version: number;
  readonly report: Report;
  readonly lines: PlanLines;
}

/** Client to server: which part of the plan a position belongs to. Gives a `PlanPath`. */
export const pathAtPosition = "pov/pathAtPosition";

/** What `pathAtPosition` asks for. */
export interface PathAtPosition {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Client to server: where a part of the plan stands. Gives a `DocumentRange`, or null when the plan is not open. */
export const rangeOfPath = "pov/rangeOfPath";

/** What `rangeOfPath` asks for. */
export interface RangeOfPath {
  readonly uri: string;
  readonly path: PlanPath;
}

/** What a plan can be taken away as. */
export type ExportFormat = "html" | "markdown" | "json" | "csv";

/** Client to server: an open plan's report as the text of one file, for readers of a locale. Gives `ExportedPlan`, or null when the plan is not open. */
export const exportPlan = "pov/export";

/** What `exportPlan` asks for. */
export interface ExportPlan {
  readonly uri: string;
  readonly format: ExportFormat;
  readonly locale: string;
}

/** The text of the file. */
export interface ExportedPlan {
  readonly text: string;
}

/** Client to server: what is wrong with a plan that is not open. Gives the diagnostics of the Language Server Protocol. */
export const checkPlan = "pov/checkPlan";

/** What `checkPlan` asks for. */
export interface PlanToCheck {
  readonly uri: string;
  readonly text: string;
}
