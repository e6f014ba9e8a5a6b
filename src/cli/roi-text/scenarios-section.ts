import { type Scenario, type ScenarioName, scenarioNames } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { ownValue } from "../../view/own-value";
import { type ScenarioRow, scenarioRows } from "../../view/scenario-rows";
import { sentenceList, terminalText, wrap } from "../terminal-text";
import { type Cell, tableLines } from "../text-table";
import { scenarioReasons } from "./scenario-reasons";
import type { Setting } from "./setting";

/** Target, measured and floor side by side; below them, why one has no figures and what one does not count. Nothing when none has any. */
export function scenariosSection(report: Report, setting: Setting): readonly string[] {
  const { scenarios, currency } = report.valuation;
  // Then the verdict above has given the reasons already.
  if (!scenarioNames.some((name) => scenarios[name].available)) return [];
  const header: readonly Cell[] = [
    { text: currency === undefined ? "Scenarios" : `Scenarios, ${currency}`, style: "bold" },
    ...scenarioNames.map((name): Cell => ({ text: name, style: name === report.headline ? "bold" : "dim" })),
  ];
  const rows = scenarioRows(report, setting.formats)
    .filter(({ optional, value }) => optional !== true || scenarioNames.some((name) => hasValue(scenarios[name], value)))
    .map(({ label, value }): readonly Cell[] => [{ text: label }, ...scenarioNames.map((name) => figureCell(scenarios[name], value, name === report.headline))]);
  return [...tableLines([header, ...rows], ["left"], setting.paint), ...scenarioNames.flatMap((name) => remarks(report, name, setting))];
}

function hasValue(scenario: Scenario, value: ScenarioRow["value"]): boolean {
  return scenario.available && value(scenario) !== undefined;
}

function figureCell(scenario: Scenario, value: ScenarioRow["value"], isHeadline: boolean): Cell {
  const text = (scenario.available ? value(scenario) : undefined) ?? "–";
  return isHeadline ? { text, style: "bold" } : { text };
}

function remarks(report: Report, name: ScenarioName, setting: Setting): readonly string[] {
  const scenario = report.valuation.scenarios[name];
  if (!scenario.available) return name === report.headline ? [] : ["", `No ${name} figures:`, ...scenarioReasons(report, name, setting)];
  if (scenario.notCounted.length === 0) return [];
  const names = scenario.notCounted.map((outcome) => `“${ownValue(report.names, outcome) ?? outcome}”`);
  return ["", ...wrap(terminalText(`Not counted in ${name}: ${sentenceList(names)}.`), setting.columns)];
}
