import type { Paint, Style } from "./paint";
import { type Side, padTo, terminalText, widthOf } from "./terminal-text";

/** Text in a table, and how it stands out. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

/** The rows as lines of aligned columns, two spaces apart; columns beyond `sides` stand right. */
export function tableLines(rows: readonly (readonly Cell[])[], sides: readonly Side[], paint: Paint): readonly string[] {
  const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: terminalText(cell.text) })));
  const widths = columnWidths(clean);
  return clean.map((row) =>
    row
      .map(({ text, style }, column) => {
        const padded = padTo(widths[column] ?? 0, text, sides[column] ?? "right");
        return style === undefined ? padded : paint(style, padded);
      })
      .join("  ")
      .trimEnd(),
  );
}

function columnWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach(({ text }, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(text))));
  return widths;
}
