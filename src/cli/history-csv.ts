import { changeClasses } from "../core/changes/plan-change";
import type { HistoryPoint, HistoryValue, OutcomeHistory, PlanHistoryReport } from "../core/history/plan-history-report";
import { type CsvCell, csvText } from "../export/csv-text";

/** The versions as CSV, one a line, oldest first: amounts unrounded, targets and measurements in one unit for each outcome. */
export function historyCsv({ versions, outcomes }: PlanHistoryReport): string {
  const headings = [...versionHeadings, ...outcomes.flatMap(outcomeHeadings)];
  return csvText([headings, ...versions.map((point, version) => [...versionCells(point), ...outcomes.flatMap((outcome) => outcomeCells(outcome, version))])]);
}

const versionHeadings = [
  ...["Commit", "Date", "Time", "Author", "Subject", "File", "Status", "Currency", "ROI", "NPV", "Payback months", "Outcomes", "Scope items", "Errors", "Warnings", "Hints"],
  ...changeClasses.map((of) => `Changes: ${of}`),
  "Trouble",
];

function versionCells(point: HistoryPoint): readonly CsvCell[] {
  const { commit, date, time, author, subject, file } = point;
  const who = [commit, date, time, author, subject, file];
  const rest = point.readable ? judgedCells(point) : [...versionHeadings.slice(who.length, -1).map(() => undefined), point.message];
  return [...who, ...rest].map((cell) => cell ?? "");
}

function judgedCells(point: Extract<HistoryPoint, { readonly readable: true }>): readonly (CsvCell | null | undefined)[] {
  const { status, currency, figures, outcomes, scopeItems, counts, changes, whyUnvalued } = point;
  const classes = changeClasses.map((of) => changes?.filter((change) => change.class === of).length);
  return [status, currency, figures?.roi, figures?.npv, figures?.paybackMonths, outcomes, scopeItems, counts.error, counts.warning, counts.hint, ...classes, whyUnvalued];
}

function outcomeHeadings({ id, unit }: OutcomeHistory): readonly string[] {
  return ["baseline", "target", "measured"].map((what) => `${id} ${what}${unit === undefined || unit === "" ? "" : ` (${unit})`}`);
}

function outcomeCells({ points }: OutcomeHistory, version: number): readonly CsvCell[] {
  const point = points.find((one) => one.version === version);
  const cell = (value: HistoryValue | undefined): CsvCell => value?.comparable ?? "";
  return [cell(point?.baseline), cell(point?.target), cell(point?.measured)];
}
