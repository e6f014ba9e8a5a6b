import type { Report } from "../../core/report/report";
import { reportFormats } from "../../view/format/report-formats";
import { cashFlowSection } from "./cash-flow-section";
import { headSection } from "./head-section";
import { outcomesSection } from "./outcomes-section";
import { scenariosSection } from "./scenarios-section";
import type { Setting } from "./setting";

/** The report as text for a terminal: verdict, scenarios, outcomes, cash flow. Ends with a line break. */
export function roiText(report: Report, setting: Setting): string {
  const own = { ...setting, formats: reportFormats(report, setting.formats) };
  const sections = [headSection, scenariosSection, outcomesSection, cashFlowSection].map((section) => section(report, own));
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
