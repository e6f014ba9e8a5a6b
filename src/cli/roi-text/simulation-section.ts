import type { AvailableSimulation, Percentiles } from "../../core/economics/appraisal/appraisal";
import { type Report, headlineFigures, methodNames } from "../../core/report/report";
import { drawSentence, lossSentence } from "../../view/distribution/distribution-words";
import { terminalText, wrap } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import { tableTitle } from "./headline-place";
import type { Setting } from "./setting";

/** How NPV and ROI spread when every range is drawn from, and how often the NPV is below zero; or why nothing can be drawn. */
export function simulationSection(report: Report, setting: Setting): readonly string[] {
  const simulation = report.appraisal?.simulation;
  const scenario = headlineFigures(report);
  if (simulation === undefined || scenario === undefined) return [];
  const { paint, columns } = setting;
  if (!simulation.available) return [paint("bold", "No simulation"), ...wrap(terminalText(simulation.message), columns)];
  const sentences = [lossSentence(simulation, scenario, setting.formats), drawSentence(simulation, scenario.model.inputs)];
  return [...percentiles(simulation, report, setting), ...wrap(terminalText(sentences.join(" ")), columns)];
}

function percentiles({ npv, roi }: AvailableSimulation, report: Report, { formats, paint }: Setting): readonly string[] {
  const header: readonly Cell[] = [{ text: tableTitle("Simulation", report), style: "bold" }, ...["P5", "P50", "P95"].map((text): Cell => ({ text, style: "dim" }))];
  const row = (label: string, { p5, p50, p95 }: Percentiles, format: (value: number) => string): readonly Cell[] => [label, ...[p5, p50, p95].map(format)].map((text) => ({ text }));
  const method = methodNames[report.valuation.method];
  const rows = [row("NPV", npv, (amount) => formats.money(amount, undefined)), ...(roi === null ? [] : [row(`ROI (${method})`, roi, formats.percent)])];
  return tableLines([header, ...rows], ["left"], paint);
}
