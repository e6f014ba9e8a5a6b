import type { SummaryFigures } from "../../core/portfolio/plan-summary";
import type { PortfolioRow } from "../../core/portfolio/portfolio";
import { terminalText } from "../terminal-text";
import type { Cell } from "../text-table";
import type { Setting } from "./setting";
import { timeWords } from "./time-words";

/** What the table of plans says of each in one column. */
export interface PlanColumn {
  readonly heading: string;
  readonly cell: (row: PortfolioRow, setting: Setting) => Cell;
  /** How narrow it may become when it holds words, which come first. */
  readonly narrowest?: number;
}

/** The columns in the order in which space runs out, from all of them to the fewest; those of measurements only where something was measured. */
export function planLayouts(isMeasured: boolean): readonly (readonly PlanColumn[])[] {
  const measured = isMeasured ? figureColumns("measured", "NPV measured") : [];
  return [
    [plan, customer, sponsor, time, ...target, ...measured, errors, warnings],
    [plan, customer, time, ...target, ...measured, errors, warnings],
    [plan, customer, time, ...target, ...measured, findings],
    [plan, time, ...target, ...measured, findings],
    [plan, time, ...target, findings],
    [{ ...plan, narrowest: 12 }, time, ...target],
  ];
}

const plan: PlanColumn = { heading: "Plan", cell: ({ name }) => ({ text: `  ${terminalText(name)}` }), narrowest: 20 };
const customer: PlanColumn = { heading: "Customer", cell: (row) => ({ text: row.plan.summary.customer ?? "–" }), narrowest: 12 };
const sponsor: PlanColumn = { heading: "Sponsor", cell: (row) => ({ text: row.plan.summary.sponsor ?? "–" }), narrowest: 12 };
const time: PlanColumn = { heading: "Time", cell: stateCell };
const target = figureColumns("target", "NPV at target");
const errors: PlanColumn = { heading: "Errors", cell: (row) => count(found(row).error, "red") };
const warnings: PlanColumn = { heading: "Warnings", cell: (row) => count(found(row).warning, "yellow") };
const findings: PlanColumn = { heading: "Findings", cell: (row) => count(found(row).error + found(row).warning, found(row).error > 0 ? "red" : "yellow") };

/** What is to be known of it first: that it cannot be read, how it ended, or how much time it has. */
function stateCell(row: PortfolioRow): Cell {
  const { unreadable, result } = row.plan.summary;
  if (unreadable !== undefined) return { text: "cannot be read", style: "red" };
  if (row.time.kind === "done") return { text: result ?? "–" };
  return row.time.kind === "overdue" ? { text: timeWords(row.time), style: "red" } : { text: timeWords(row.time) };
}

function figureColumns(scenario: "target" | "measured", heading: string): readonly PlanColumn[] {
  const figures = (row: PortfolioRow): SummaryFigures | undefined => row.plan.summary.judged?.[scenario];
  const npv = (row: PortfolioRow, { formats }: Setting): string | undefined => {
    const amount = figures(row)?.npv;
    return amount === undefined ? undefined : formats.money(amount, row.plan.summary.currency);
  };
  const roi = (row: PortfolioRow, { formats }: Setting): string | undefined => {
    const ratio = figures(row)?.roi ?? null;
    return ratio === null ? undefined : formats.percent(ratio);
  };
  return [
    { heading, cell: (row, setting) => ({ text: npv(row, setting) ?? "–" }) },
    { heading: "ROI", cell: (row, setting) => ({ text: roi(row, setting) ?? "–" }) },
  ];
}

function found(row: PortfolioRow): { readonly error: number; readonly warning: number } {
  return row.plan.summary.judged?.counts ?? { error: 0, warning: 0 };
}

function count(number: number, style: "red" | "yellow"): Cell {
  return number === 0 ? { text: "–" } : { text: String(number), style };
}
