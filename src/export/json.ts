import { roiJson } from "../core/economics/roi-json";
import type { Exporter } from "./exporter";
import { reportJson } from "./json/report-json";

/** The report as data, version 1, as docs/exports.md describes it: the plan's money as `pov roi` has it, and what stands behind it. */
export const json: Exporter = (report, { version }) => {
  const { version: format, ...money } = roiJson(report.plan, report.valuation, report.appraisal);
  const generated = { by: "POV as Code", version, asOf: report.asOf ?? null };
  return `${escaped(JSON.stringify({ version: format, generated, ...money, ...reportJson(report) }, null, 2))}\n`;
};

/** Still the same data, and nothing in it that a terminal obeys or that turns the direction of a line. */
function escaped(text: string): string {
  return text.replace(/[\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
