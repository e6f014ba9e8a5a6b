import { classCounts } from "../../core/history/class-counts";
import type { HistoryPoint, JudgedPoint } from "../../core/history/plan-history-report";
import { authorWords, shortId } from "../../view/history/history-words";
import { isGrave } from "../../view/history/history-points";
import type { Cell } from "../text-table";
import type { Setting } from "./setting";

/** What the table of versions says of each in one column. */
export interface VersionColumn {
  readonly heading: string;
  readonly cell: (point: HistoryPoint, setting: Setting) => Cell;
  /** How narrow it may become when it holds words, which come first. */
  readonly narrowest?: number;
}

const date: VersionColumn = { heading: "Date", cell: (point) => ({ text: point.date }), narrowest: 10 };
const commit: VersionColumn = { heading: "Commit", cell: (point) => ({ text: point.commit === undefined ? "–" : shortId(point.commit), style: "yellow" }), narrowest: 7 };
const who: VersionColumn = { heading: "Who", cell: (point) => ({ text: authorWords(point), ...(point.commit === undefined && { style: "cyan" as const }) }), narrowest: 11 };
const subject: VersionColumn = { heading: "Subject", cell: (point) => ({ text: point.subject ?? "–" }), narrowest: 10 };
const changed: VersionColumn = { heading: "Changed", cell: changedCell, narrowest: 10 };
const status: VersionColumn = { heading: "Status", cell: ofJudged(({ status: word }) => ({ text: word })), narrowest: 9 };
const roi: VersionColumn = { heading: "ROI", cell: ofJudged(({ figures }, { formats }) => ({ text: figures === undefined || figures.roi === null ? "–" : formats.percent(figures.roi) })) };
const npv: VersionColumn = { heading: "NPV", cell: ofJudged(({ figures, currency }, { formats }) => ({ text: figures === undefined ? "–" : formats.money(figures.npv, currency) })) };
const outcomes: VersionColumn = { heading: "Outcomes", cell: ofJudged((point) => ({ text: String(point.outcomes) })) };
const findings: VersionColumn = { heading: "Findings", cell: ofJudged(({ counts: { error, warning } }) => (error + warning === 0 ? { text: "–" } : { text: String(error + warning), style: error > 0 ? "red" : "yellow" })) };

/** The columns in the order in which space runs out, from all of them to the fewest. */
export const versionLayouts: readonly (readonly VersionColumn[])[] = [
  [date, commit, who, subject, changed, status, roi, npv, outcomes, findings],
  [date, commit, who, subject, changed, roi, npv, outcomes, findings],
  [date, who, subject, changed, roi, npv, { ...outcomes, heading: "Out" }, { ...findings, heading: "Find" }],
  [date, who, changed, roi, npv],
];

function ofJudged(cell: (point: JudgedPoint, setting: Setting) => Cell): VersionColumn["cell"] {
  return (point, setting) => (point.readable ? cell(point, setting) : { text: "–" });
}

/** “goalpost 1, scope 2”; what came first is neither. */
function changedCell(point: HistoryPoint): Cell {
  if (!point.readable) return { text: "cannot be read", style: "red" };
  if (point.changes === undefined) return { text: "begins here" };
  if (point.changes.length === 0) return { text: "nothing", style: "dim" };
  const text = classCounts(point.changes).map(({ of, count }) => `${of} ${count}`).join(", ");
  return isGrave(point) ? { text, style: "red" } : { text };
}
