import type { ScenarioName } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { terminalText, wrap } from "../terminal-text";
import type { Setting } from "./setting";

/** Why a scenario has no figures, each reason with its place in the file; nothing when it has. */
export function scenarioReasons({ valuation }: Report, name: ScenarioName, { path, paint, columns }: Setting): readonly string[] {
  const scenario = valuation.scenarios[name];
  if (scenario.available) return [];
  return scenario.reasons.flatMap(({ message, line, column }) => [
    ...wrap(terminalText(message), columns - 2).map((text) => `  ${text}`),
    paint("dim", `  ${terminalText(path)}:${line}:${column}`),
  ]);
}
