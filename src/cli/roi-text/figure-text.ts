import { whyAbsent } from "../../core/economics/absence";
import type { Explanation } from "../../core/economics/calculation/explanation";
import { type FigureId, scenarioBehind } from "../../core/economics/explain";
import type { AvailableScenario, ScenarioName } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { figureWords } from "../../view/explanation/explanation-words";
import { operationWords } from "../../view/explanation/operation-words";
import { reportFormats } from "../../view/format/report-formats";
import { scenarioPlace } from "../../view/scenario-words";
import { terminalText, wrap } from "../terminal-text";
import { type LineOf, explanationText } from "./explanation-text";
import type { Setting } from "./setting";

/** A figure of a scenario and where it comes from. */
export interface ExplainedFigure {
  readonly figure: FigureId;
  readonly scenario: ScenarioName;
  readonly figures: AvailableScenario;
  readonly explanation: Explanation;
}

/** One figure for a reviewer: what it comes to, or why it does not exist, and everything that it rests on. Ends with a line break. */
export function figureText(explained: ExplainedFigure, report: Report, lineOf: LineOf, setting: Setting): string {
  const own = { ...setting, formats: reportFormats(report, setting.formats) };
  const lines = [...headLines(explained, report, own), "", ...explanationText(explained.explanation, lineOf, own)];
  return `${lines.join("\n")}\n`;
}

function headLines(explained: ExplainedFigure, { plan }: Report, { paint, columns, path, formats }: Setting): readonly string[] {
  const { explanation, figure, scenario } = explained;
  const isAbsent = explanation.amount === null;
  const title = capitalised(`${isAbsent ? "no " : ""}${figureWords(explanation, formats)} ${scenarioPlace(scenarioBehind(figure, scenario))}`);
  const meaning = isAbsent ? absence(explained, formats) : operationWords(explanation, formats);
  const told = meaning === undefined || /^Σ/u.test(meaning) ? [] : wrap(terminalText(sentence(meaning)), columns);
  return [paint("bold", terminalText(title)), ...told, paint("dim", terminalText([plan.title, path].filter(Boolean).join(" · ")))];
}

/** Why the figure does not exist, and what there is instead of it. */
function absence({ figure, figures }: ExplainedFigure, { percent }: Setting["formats"]): string {
  const why = whyAbsent(figure, figures);
  return figure === "irr" && figures.mirr !== null ? `${why} MIRR, which needs no such rate, is ${percent(figures.mirr)}: see --explain mirr.` : why;
}

function sentence(words: string): string {
  return `${capitalised(words)}${words.endsWith(".") ? "" : "."}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
