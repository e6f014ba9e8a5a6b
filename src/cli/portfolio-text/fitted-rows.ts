import { terminalText, widthOf } from "../terminal-text";
import type { Cell } from "../text-table";

/** No column of words becomes narrower than this. */
const narrowest = 12;

/**
 * Rows whose columns, two spaces apart, fit into a width as far as that is possible: the widest of the first columns, which
 * hold words, are shortened, and all but the first of these are left out where that is not enough. A row of one cell is a
 * heading that is never shortened; without a width nothing is shortened.
 */
export function fittedRows(rows: readonly (readonly Cell[])[], wordColumns: number, width: number | undefined): readonly (readonly Cell[])[] {
  if (width === undefined) return rows;
  const most = widestCells(rows);
  const [heading = 0] = widestCells(rows.filter((row) => row.length === 1));
  const least = (column: number): number => Math.max(narrowest, column === 0 ? heading : 0);
  let excess = most.reduce((sum, column) => sum + column + 2, -2) - width;
  for (; excess > 0; excess--) {
    const spare = most.slice(0, wordColumns).map((column, index) => (column > least(index) ? column : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    most[widest] = (most[widest] ?? 0) - 1;
  }
  if (excess > 0 && wordColumns > 1) return fittedRows(rows.map((row) => row.filter((_, column) => column !== wordColumns - 1)), wordColumns - 1, width);
  return rows.map((row) => (row.length === 1 ? row : row.map((cell, column) => (column < wordColumns ? { ...cell, text: shortened(cell.text, most[column] ?? 0) } : cell))));
}

function widestCells(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach(({ text }, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(terminalText(text)))));
  return widths;
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
