import { type Scenario, type ScenarioName, scenarioNames } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { listed } from "../../view/listed";
import { ownValue } from "../../view/own-value";
import { type ScenarioRow, scenarioRows } from "../../view/scenario-rows";
import { scenarioTitle } from "../../view/scenario-words";
import { type Markup, markup } from "./markup";
import { reasonList } from "./reason-list";
import type { MarkdownSection } from "./section";
import { table } from "./table";

/** Target, measured and floor side by side, and below why one has no figures and what one does not count. */
export const scenariosSection: MarkdownSection = (report, { formats }) => {
  const { scenarios, currency } = report.valuation;
  // Then the verdict above has given the reasons already.
  if (!scenarioNames.some((name) => scenarios[name].available)) return [];
  const headings = [currency ?? "", ...scenarioNames.map((name) => (name === report.headline ? markup`**${scenarioTitle(name)}**` : scenarioTitle(name)))];
  const rows = scenarioRows(report, formats)
    .filter(({ optional, value }) => optional !== true || scenarioNames.some((name) => valueOf(scenarios[name], value) !== undefined))
    .map(({ label, value }) => [label, ...scenarioNames.map((name) => cell(valueOf(scenarios[name], value), name === report.headline))]);
  return [markup`## ${say`Scenarios`}`, table(headings, rows), ...scenarioNames.flatMap((name) => remarks(report, name))];
};

function valueOf(scenario: Scenario, value: ScenarioRow["value"]): string | undefined {
  return scenario.available ? value(scenario) : undefined;
}

function cell(value: string | undefined, isHeadline: boolean): Markup {
  return isHeadline && value !== undefined ? markup`**${value}**` : markup`${value ?? "–"}`;
}

function remarks(report: Report, name: ScenarioName): readonly Markup[] {
  const scenario = report.valuation.scenarios[name];
  if (!scenario.available) return name === report.headline ? [] : [markup`${say`No figures for ${scenarioTitle(name)}:`}`, reasonList(scenario.reasons)];
  if (scenario.notCounted.length === 0) return [];
  return [markup`${say`Not counted in ${scenarioTitle(name)}: ${listed(scenario.notCounted.map((outcome) => ownValue(report.names, outcome) ?? outcome))}.`}`];
}
