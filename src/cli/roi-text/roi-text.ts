import type { Report } from "../../core/report/report";
import { reportFormats } from "../../view/format/report-formats";
import { cashFlowSection } from "./cash-flow-section";
import { headSection } from "./head-section";
import { outcomesSection } from "./outcomes-section";
import { scenariosSection } from "./scenarios-section";
import { sensitivitySection } from "./sensitivity-section";
import type { Setting } from "./setting";
import { simulationSection } from "./simulation-section";
import { waterfallSection } from "./waterfall-section";

const sections = [headSection, scenariosSection, outcomesSection, cashFlowSection, waterfallSection, sensitivitySection, simulationSection] as const;

/** The report as text for a terminal: verdict, scenarios, outcomes, cash flow, and how sure all this is. Ends with a line break. */
export function roiText(report: Report, setting: Setting): string {
  const own = { ...setting, formats: reportFormats(report, setting.formats) };
  const told = sections.map((section) => section(report, own)).filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
