import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import type { Settings } from "../../src/core/config/settings";
import { buildReport } from "../../src/core/report/build-report";
import type { Report } from "../../src/core/report/report";
import { type ExportFormat, exporters } from "../../src/export";

/** The examples' names. */
export const examples = ["01-pipeline-risk-report", "02-thirty-day-pilot", "03-routing-errors"] as const;

/** The text of an example plan. */
export function example(name: (typeof examples)[number]): string {
  return readFileSync(new URL(`../../examples/${name}.pov.yaml`, import.meta.url), "utf8");
}

/** The report of a plan's text on its last day, else on 16 March 2026. */
export function reportOf(text: string, settings?: Settings): Report {
  const [, end] = /^ {2}end: (\d{4}-\d{2}-\d{2})$/mu.exec(text) ?? [];
  return buildReport(analyse(text, end ?? "2026-03-16", settings && { settings }));
}

/** A plan taken away by an English reader, by a release that does not change with ours. */
export function exported(format: ExportFormat, text: string, settings?: Settings): string {
  return exporters[format](reportOf(text, settings), { version: "1.2.3", locale: "en" });
}

/** The cells of a CSV file as RFC 4180 has them: lines end with CRLF, quotes hold anything and stand for themselves doubled. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  const fields = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  const read = fields.reduce((length, [whole]) => length + whole.length, 0);
  if (read !== csv.length) throw new Error(`This is no CSV from character ${read} on: ${csv.slice(read, read + 40)}`);
  return rows.slice(0, -1);
}
