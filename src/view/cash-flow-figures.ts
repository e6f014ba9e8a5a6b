import type { FigureId } from "../core/economics/explain";

/**
 * The figure in a cell of the cash flow table, by the row's key and the column: a year, 0 being the start, or "pv".
 * Totals by year are only what the lines above them say, so they are no figure of their own.
 */
export function figureIn(row: string, column: number | "pv"): FigureId | undefined {
  if (row === "benefits" || row === "costs") return column === "pv" ? `pv-${row}` : undefined;
  if (row === "net" && column === "pv") return "npv";
  const flow = row === "runningTotal" ? "cumulative" : row;
  return `${flow}.${columnId(column)}`;
}

function columnId(column: number | "pv"): string {
  if (column === "pv") return column;
  return column === 0 ? "initial" : `year-${column}`;
}
