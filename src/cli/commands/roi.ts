import { Option } from "commander";
import { type Analysis, analyseReading } from "../../core/analyse";
import { roiJson } from "../../core/economics/roi-json";
import { type ScenarioName, scenarioNames } from "../../core/economics/valuation";
import { readPlan } from "../../core/plan/read-plan";
import type { IsoDate } from "../../core/quantity/calendar";
import { buildReport } from "../../core/report/build-report";
import { headlineFigures } from "../../core/report/report";
import { formatsFor } from "../../view/format/formats";
import { circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { explainFigure } from "../explain-figure";
import { paintFor } from "../paint";
import { shown } from "../plan-files";
import { decodePlan } from "../plan-text";
import { readAskedPlan } from "../read-plan-file";
import { roiText } from "../roi-text/roi-text";
import type { Setting } from "../roi-text/setting";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";
import { jsonText } from "../../export/json-text";

/** `pov roi`: what a plan is worth. */
export const roi: AddCommand = (program, { environment, finish }) => {
  program
    .command("roi")
    .description("Say what a plan is worth; exit with 1 when that cannot be computed.")
    .argument("<plan>", "the plan's file, or - for standard input")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json"]).default("text"))
    .addOption(asOfOption())
    .option("--explain [figure]", "say where a figure comes from, such as npv or costs.subscription.pv; without one, list them")
    .addOption(new Option("--scenario <scenario>", "whose figure --explain is about (default: the one that the verdict speaks of)").choices(scenarioNames))
    .action(async (plan: string, _: unknown, command: { optsWithGlobals: () => RoiOptions }) => {
      finish(await valuePlanFile(plan, command.optsWithGlobals(), environment));
    });
};

interface RoiOptions extends ColourOption {
  readonly format: "text" | "json";
  readonly asOf?: IsoDate;
  /** A figure's id; true for the list of them. */
  readonly explain?: string | true;
  readonly scenario?: ScenarioName;
}

async function valuePlanFile(asked: string, options: RoiOptions, environment: Environment): Promise<ExitStatus> {
  if (options.scenario !== undefined && options.explain === undefined) return wrongUse(environment, "--scenario says whose figure --explain is about. Add --explain, or leave it out.");
  const file = await readAskedPlan(asked, environment);
  if (!file.readable) return wrongUse(environment, file.message);
  const plan = decodePlan(file.bytes);
  if (!plan.readable) return wrongUse(environment, `“${asked}” cannot be read: ${plan.message}`);
  const path = asked === "-" ? undefined : shown(asked, environment.cwd);
  const reading = readPlan(plan.text);
  const circumstances = await circumstancesFor(environment).of(path, reading);
  const analysis = analyseReading(reading, options.asOf ?? environment.today(), circumstances);
  return show(path ?? "stdin", analysis, options, environment);
}

function show(path: string, analysis: Analysis, { format, color, explain, scenario }: RoiOptions, environment: Environment): ExitStatus {
  const { stdout } = environment;
  const report = buildReport(analysis);
  const setting: Setting = { formats: formatsFor("en"), paint: paintFor(stdout, color), columns: Math.min(stdout.columns ?? 100, 100), path };
  if (explain !== undefined) {
    const question = { figure: explain === true ? undefined : explain, scenario: scenario ?? report.headline, format };
    return explainFigure({ analysis, report }, question, setting, environment);
  }
  if (format === "json") stdout.write(jsonText(roiJson(report.plan, report.valuation, report.appraisal)));
  else stdout.write(roiText(report, setting));
  return headlineFigures(report) === undefined ? exitStatus.findings : exitStatus.clean;
}
