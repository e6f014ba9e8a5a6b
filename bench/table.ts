import type { Results } from "./results";
import { type Row, rowGroups } from "./rows";

const columns = ["what", "value", "range", "ratio", "aim", "verdict"] as const satisfies readonly (keyof Row)[];

/** The results as a table for the terminal, an aim that is missed said as plainly as one that is met. */
export function tableOf(results: Results): string {
  const groups = rowGroups(results);
  const widths = columns.map((column) => Math.max(...groups.flatMap(({ rows }) => rows.map((row) => plain(row[column]).length))));
  const line = (row: Row): string => columns.map((column, index) => cell(plain(row[column]), widths[index] ?? 0, column === "value")).join("  ").trimEnd();
  return `${groups.map(({ title, rows }) => [title, ...rows.map((row) => `  ${line(row)}`)].join("\n")).join("\n\n")}\n`;
}

function cell(text: string, width: number, isRight: boolean): string {
  return isRight ? text.padStart(width) : text.padEnd(width);
}

function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}
