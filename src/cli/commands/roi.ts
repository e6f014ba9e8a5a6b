import { Option } from "commander";
import { type Analysis, analyse } from "../../core/analyse";
import { roiJson } from "../../core/economics/roi-json";
import type { IsoDate } from "../../core/quantity/calendar";
import { buildReport } from "../../core/report/build-report";
import { headlineFigures } from "../../core/report/report";
import { formatsFor } from "../../view/format/formats";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { paintFor } from "../paint";
import { shown } from "../plan-files";
import { byteLimit, decodePlan } from "../plan-text";
import { type PlanFile, readPlanFile } from "../read-plan-file";
import { roiText } from "../roi-text/roi-text";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";

/** `pov roi`: what a plan is worth. */
export const roi: AddCommand = (program, { environment, finish }) => {
  program
    .command("roi")
    .description("Say what a plan is worth; exit with 1 when that cannot be computed.")
    .argument("<plan>", "the plan's file, or - for standard input")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json"]).default("text"))
    .addOption(asOfOption())
    .action(async (plan: string, _: unknown, command: { optsWithGlobals: () => RoiOptions }) => {
      finish(await valuePlanFile(plan, command.optsWithGlobals(), environment));
    });
};

interface RoiOptions extends ColourOption {
  readonly format: "text" | "json";
  readonly asOf?: IsoDate;
}

async function valuePlanFile(asked: string, options: RoiOptions, environment: Environment): Promise<ExitStatus> {
  const file = asked === "-" ? await readStdin(environment) : await readPlanFile(asked, environment);
  if (!file.readable) return wrongUse(environment, file.message);
  const plan = decodePlan(file.bytes);
  if (!plan.readable) return wrongUse(environment, `“${asked}” cannot be read: ${plan.message}`);
  const analysis = analyse(plan.text, options.asOf ?? environment.today());
  return show(asked === "-" ? "stdin" : shown(asked, environment.cwd), analysis, options, environment);
}

async function readStdin({ readStdin: read }: Environment): Promise<PlanFile> {
  return { readable: true, bytes: await read(byteLimit) };
}

function show(path: string, analysis: Analysis, { format, color }: RoiOptions, { stdout }: Environment): ExitStatus {
  const report = buildReport(analysis);
  if (format === "json") stdout.write(`${JSON.stringify(roiJson(report.plan, report.valuation, report.appraisal), null, 2)}\n`);
  else stdout.write(roiText(report, { formats: formatsFor("en"), paint: paintFor(stdout, color), columns: Math.min(stdout.columns ?? 100, 100), path }));
  return headlineFigures(report) === undefined ? exitStatus.findings : exitStatus.clean;
}
