import { terminalText, widthOf } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import type { Setting } from "./setting";

/** Rows whose first columns hold words, left and shortened where space is short; the others hold numbers, which never are. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** How narrow each column of words may become. */
  readonly narrowest: readonly number[];
}

/** The first of some tables, from the fullest to the barest, that fits into the terminal, as aligned lines; the last one when none does. */
export function fittedLines(tables: readonly Table[], { columns, paint }: Setting): readonly string[] {
  const table = tables.find((one) => columns === undefined || leastWidth(one) <= columns) ?? tables.at(-1);
  if (table === undefined) return [];
  const rows = columns === undefined ? table.rows : shortenedRows(table, columns);
  return tableLines(rows, table.narrowest.map(() => "left"), paint);
}

function leastWidth({ rows, narrowest }: Table): number {
  return totalWidth(widestCells(rows).map((widest, column) => Math.min(widest, narrowest[column] ?? widest)));
}

/** The widest column of words gives way, again and again, until all of them fit. */
function shortenedRows({ rows, narrowest }: Table, columns: number): Table["rows"] {
  const widths = widestCells(rows);
  for (let excess = totalWidth(widths) - columns; excess > 0; excess--) {
    const spare = narrowest.map((least, column) => ((widths[column] ?? 0) > least ? (widths[column] ?? 0) : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return rows.map((row) => row.map((cell, column) => (column < narrowest.length ? { ...cell, text: shortened(cell.text, widths[column] ?? 0) } : cell)));
}

function widestCells(rows: Table["rows"]): number[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach(({ text }, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(terminalText(text)))));
  return widths;
}

/** Columns stand two spaces apart. */
function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + 2, -2);
}

function shortened(text: string, width: number): string {
  const clean = terminalText(text);
  if (widthOf(clean) <= width) return clean;
  let kept = "";
  for (const character of clean) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
