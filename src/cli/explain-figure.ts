import type { Analysis } from "../core/analyse";
import { whyAbsent } from "../core/economics/absence";
import { type FigureId, explain, explainable, scenarioBehind } from "../core/economics/explain";
import { type ScenarioName, scenarioNames } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { didYouMean, nearest } from "../core/shape/nearest";
import { positionOfNumber } from "../core/source/number-position";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus } from "./exit-status";
import { explanationJson } from "./explanation-json";
import { type ExplainedFigure, figureText } from "./roi-text/figure-text";
import { scenarioReasons } from "./roi-text/scenario-reasons";
import type { Setting } from "./roi-text/setting";
import { wrongUse } from "./wrong-use";
import { jsonText } from "../export/json-text";

/** What was asked of a plan, and how the answer is written. */
export interface FigureQuestion {
  /** Undefined to be told which figures there are. */
  readonly figure: FigureId | undefined;
  readonly scenario: ScenarioName;
  readonly format: "text" | "json";
}

/** A plan that was analysed, and the report on it. */
export interface AskedPlan {
  readonly analysis: Analysis;
  readonly report: Report;
}

/** Says where a figure of a plan comes from; ends with 1 where it cannot be computed or does not exist. */
export function explainFigure(asked: AskedPlan, question: FigureQuestion, setting: Setting, environment: Environment): ExitStatus {
  const { report } = asked;
  const { figure, scenario } = question;
  const known = explainable(report.valuation, scenario);
  const figures = report.valuation.scenarios[figure === undefined ? scenario : scenarioBehind(figure, scenario)];
  if (!figures.available) return unavailable(asked, question, setting, environment);
  if (figure === undefined) return list(known, question, environment);
  const explanation = explain(report.valuation, scenario, figure);
  if (explanation === undefined) return unknownFigure(report, figure, scenario, environment);
  write({ figure, scenario, figures, explanation }, asked, question, setting, environment);
  return explanation.amount === null ? exitStatus.findings : exitStatus.clean;
}

function write(explained: ExplainedFigure, { analysis, report }: AskedPlan, { format }: FigureQuestion, setting: Setting, { stdout }: Environment): void {
  const { figure, scenario, figures, explanation } = explained;
  const positionOf = (path: string) => positionOfNumber(analysis.source, path);
  if (format === "text") {
    stdout.write(figureText(explained, report, (path) => positionOf(path).line + 1, setting));
    return;
  }
  const reason = explanation.amount === null ? whyAbsent(figure, figures) : null;
  const json = { version: 1, scenario: scenarioBehind(figure, scenario), figure, reason, explanation: explanationJson(explanation, positionOf) };
  stdout.write(jsonText(json));
}

function list(known: readonly FigureId[], { scenario, format }: FigureQuestion, { stdout }: Environment): ExitStatus {
  if (format === "json") stdout.write(jsonText({ version: 1, scenario, figures: known }));
  else stdout.write(`${known.join("\n")}\n`);
  return exitStatus.clean;
}

function unavailable({ report }: AskedPlan, { figure, scenario, format }: FigureQuestion, setting: Setting, { stdout }: Environment): ExitStatus {
  const name = figure === undefined ? scenario : scenarioBehind(figure, scenario);
  const found = report.valuation.scenarios[name];
  const reasons = found.available ? [] : found.reasons;
  if (format === "json") {
    const json = { version: 1, scenario: name, figure: figure ?? null, available: false, reasons: reasons.map(({ message, line, column }) => ({ message, line, column })) };
    stdout.write(jsonText(json));
  } else stdout.write(`${[`No ${name} figures:`, ...scenarioReasons(report, name, setting)].join("\n")}\n`);
  return exitStatus.findings;
}

function unknownFigure({ valuation }: Report, figure: FigureId, scenario: ScenarioName, environment: Environment): ExitStatus {
  const known = explainable(valuation, scenario);
  const elsewhere = scenarioNames.find((name) => explainable(valuation, name).includes(figure));
  const hint = elsewhere === undefined ? didYouMean(nearest(figure, known)) : ` There is one in --scenario ${elsewhere}.`;
  return wrongUse(environment, `There is no figure “${figure}” in ${scenario}.${hint} There are: ${known.join(", ")}.`);
}
