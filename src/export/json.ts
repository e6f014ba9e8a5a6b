import { roiJson } from "../core/economics/roi-json";
import type { Exporter } from "./exporter";
import { jsonText } from "./json-text";
import { reportJson } from "./json/report-json";

/** The report as data, version 1, as docs/exports.md describes it: the plan's money as `pov roi` has it, and what stands behind it. */
export const json: Exporter = (report, { version }) => {
  const { version: format, ...money } = roiJson(report.plan, report.valuation, report.appraisal);
  const generated = { by: "POV as Code", version, asOf: report.asOf ?? null };
  return jsonText({ version: format, generated, ...money, ...reportJson(report) });
};
