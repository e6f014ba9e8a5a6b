import { whyAbsent } from "../../core/economics/absence";
import { type Scenario, type ScenarioName, scenarioNames } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { listed } from "../../view/listed";
import { verdictWords } from "../../view/outcome-words";
import { ownValue } from "../../view/own-value";
import { type ScenarioRow, scenarioRows } from "../../view/scenario-rows";
import { terminalText, wrap } from "../terminal-text";
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
  const remarks = [...noRateLines(report, setting), ...cashLines(report, setting)];
  return [
    ...tableLines([header, ...rows], ["left"], setting.paint),
    ...(remarks.length === 0 ? [] : ["", ...remarks]),
    ...scenarioNames.flatMap((name) => scenarioRemarks(report, name, setting)),
  ];
}

function hasValue(scenario: Scenario, value: ScenarioRow["value"]): boolean {
  return scenario.available && value(scenario) !== undefined;
}

function figureCell(scenario: Scenario, value: ScenarioRow["value"], isHeadline: boolean): Cell {
  const text = (scenario.available ? value(scenario) : undefined) ?? "–";
  return isHeadline ? { text, style: "bold" } : { text };
}

/** Why there is no IRR; scenarios with the same reason are named together. */
function noRateLines({ valuation }: Report, { columns }: Setting): readonly string[] {
  const named = new Map<string, ScenarioName[]>();
  for (const name of scenarioNames) {
    const scenario = valuation.scenarios[name];
    if (!scenario.available || scenario.irr !== null) continue;
    const reason = whyAbsent("irr", scenario);
    named.set(reason, [...(named.get(reason) ?? []), name]);
  }
  return [...named].flatMap(([reason, names]) => wrap(`No IRR in ${listed(names)}: ${uncapitalised(reason)}${hasMirr(valuation, names) ? " MIRR needs no such rate." : ""}`, columns));
}

function hasMirr({ scenarios }: Report["valuation"], names: readonly ScenarioName[]): boolean {
  return names.some((name) => hasValue(scenarios[name], ({ mirr }) => mirr?.toString()));
}

/** Working capital is cash, not a gain, and easily taken for one. */
function cashLines({ valuation: { scenarios } }: Report, { columns }: Setting): readonly string[] {
  const isThere = scenarioNames.some((name) => hasValue(scenarios[name], ({ workingCapital }) => workingCapital?.toString()));
  return isThere ? wrap("The one-time cash is working capital set free: it is reported apart and is in no other figure.", columns) : [];
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function scenarioRemarks(report: Report, name: ScenarioName, setting: Setting): readonly string[] {
  const scenario = report.valuation.scenarios[name];
  if (!scenario.available) return name === report.headline ? [] : ["", `No ${name} figures:`, ...scenarioReasons(report, name, setting)];
  if (scenario.notCounted.length === 0) return [];
  const names = scenario.notCounted.map((id) => notCounted(id, report));
  return ["", ...wrap(terminalText(`Not counted in ${name}: ${listed(names)}.`), setting.columns)];
}

/** "“fewer errors” (missed)": an outcome that brings nothing here, and why. */
function notCounted(id: string, { names, outcomes }: Report): string {
  const outcome = outcomes.find((one) => one.id === id);
  const why = outcome === undefined ? "" : ` (${verdictWords(outcome.verdict)})`;
  return `“${ownValue(names, id) ?? id}”${why}`;
}
