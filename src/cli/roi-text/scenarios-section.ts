import { type AvailableScenario, type Scenario, type ScenarioName, scenarioNames } from "../../core/economics/valuation";
import { type Report, methodNames } from "../../core/report/report";
import type { Formats } from "../../view/format/formats";
import { ownValue } from "../../view/own-value";
import { breakEvenHaircut, paybackValue } from "../../view/payback-words";
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
  const rows = figureRows(report, setting.formats)
    .filter(({ optional, value }) => optional !== true || scenarioNames.some((name) => hasValue(scenarios[name], value)))
    .map(({ label, value }): readonly Cell[] => [{ text: label }, ...scenarioNames.map((name) => figureCell(scenarios[name], value, name === report.headline))]);
  return [...tableLines([header, ...rows], ["left"], setting.paint), ...scenarioNames.flatMap((name) => remarks(report, name, setting))];
}

/** One line of the comparison; `optional` ones are left out when no scenario has a value. */
interface FigureRow {
  readonly label: string;
  readonly value: (figures: AvailableScenario) => string | undefined;
  readonly optional?: boolean;
}

function figureRows({ valuation }: Report, formats: Formats): readonly FigureRow[] {
  const { percent, ratio } = formats;
  const money = (amount: number): string => formats.money(amount, undefined);
  return [
    { label: `ROI (${methodNames[valuation.method]})`, value: ({ roi }) => shown(roi, percent) },
    { label: "NPV", value: ({ npv }) => money(npv) },
    { label: "PV of benefits", value: ({ pvBenefits }) => money(pvBenefits) },
    { label: "PV of costs", value: ({ pvCosts }) => money(pvCosts) },
    { label: "Payback", value: (figures) => paybackValue(figures, valuation.horizonYears, formats) },
    { label: "Break-even haircut", value: (figures) => shown(breakEvenHaircut(figures), percent) },
    { label: "Benefit-cost ratio", value: ({ benefitCostRatio }) => shown(benefitCostRatio, ratio) },
    { label: "IRR", value: ({ irr }) => shown(irr, percent), optional: true },
    { label: "MIRR", value: ({ mirr }) => shown(mirr, percent), optional: true },
    { label: "A month’s delay", value: ({ costOfDelayPerMonth }) => shown(costOfDelayPerMonth, money), optional: true },
    { label: "One-time cash", value: ({ workingCapital }) => shown(workingCapital, money), optional: true },
  ];
}

function shown(figure: number | null, format: (figure: number) => string): string | undefined {
  return figure === null ? undefined : format(figure);
}

function hasValue(scenario: Scenario, value: FigureRow["value"]): boolean {
  return scenario.available && value(scenario) !== undefined;
}

function figureCell(scenario: Scenario, value: FigureRow["value"], isHeadline: boolean): Cell {
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
