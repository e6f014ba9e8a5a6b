import { Option } from "commander";
import type { IsoDate } from "../../core/quantity/calendar";
import { type CheckedPlan, checkPlan } from "../check-plan";
import { type FailSeverity, checkStatus } from "../check-status";
import { circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type ExitStatus, worst } from "../exit-status";
import { paintFor } from "../paint";
import { findPlanFiles } from "../plan-files";
import { readPlanFile } from "../read-plan-file";
import { byteLimit } from "../plan-text";
import { type ReporterName, reporters } from "../reporters";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";

/** `pov check`: what is wrong with plans. */
export const check: AddCommand = (program, { environment, finish }) => {
  program
    .command("check")
    .description("Say what is wrong with plans.")
    .argument("[paths...]", "plans, folders or globs (default: every plan below the current folder)")
    .addOption(new Option("--format <format>", "how to report").choices(Object.keys(reporters)).default("stylish"))
    .addOption(asOfOption())
    .option("--stdin", "check the plan on standard input")
    .option("--stdin-filename <path>", "the name under which to report the plan on standard input (default: stdin)")
    .addOption(new Option("--fail-severity <severity>", "exit with 1 from this severity on").choices(["error", "warning", "hint", "never"]).default("error"))
    .option("--allow-empty", "let paths and globs match nothing")
    .action(async (paths: readonly string[], _: unknown, command: { optsWithGlobals: () => CheckOptions }) => {
      finish(await checkPlans(paths, command.optsWithGlobals(), environment));
    });
};

interface CheckOptions extends ColourOption {
  readonly format: ReporterName;
  readonly asOf?: IsoDate;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly failSeverity: FailSeverity;
  readonly allowEmpty?: boolean;
}

async function checkPlans(asked: readonly string[], options: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const asOf = options.asOf ?? environment.today();
  if (options.stdin !== true) {
    if (options.stdinFilename !== undefined) return wrongUse(environment, "--stdin-filename names the plan on standard input. Add --stdin, or leave it out.");
    return checkFiles(asked, asOf, options, environment);
  }
  if (asked.length > 0) return wrongUse(environment, "With --stdin, leave out the paths: one plan is read from standard input.");
  const plan = await checkPlan({ path: options.stdinFilename, bytes: await environment.readStdin(byteLimit) }, asOf, circumstancesFor(environment, []));
  return report([plan], options, environment);
}

async function checkFiles(asked: readonly string[], asOf: IsoDate, options: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const { paths, unmatched } = await findPlanFiles(asked, environment);
  if (unmatched.length > 0 && options.allowEmpty !== true) return wrongUse(environment, nothingFound(asked, unmatched));
  const circumstances = circumstancesFor(environment, paths);
  const plans: CheckedPlan[] = [];
  const statuses: ExitStatus[] = [];
  for (const path of paths) {
    const file = await readPlanFile(path, environment);
    if (file.readable) plans.push(await checkPlan({ path, bytes: file.bytes }, asOf, circumstances));
    else statuses.push(wrongUse(environment, file.message));
  }
  return worst([...statuses, report(plans, options, environment)]);
}

function nothingFound(asked: readonly string[], unmatched: readonly string[]): string {
  if (asked.length === 0) return "No plan (*.pov.yaml, *.pov.yml) stands below this folder. Name one, or pass --allow-empty.";
  return `Nothing matches ${unmatched.map((one) => `“${one}”`).join(", ")}. Check the path, or pass --allow-empty.`;
}

function report(plans: readonly CheckedPlan[], { format, failSeverity, color }: CheckOptions, { stdout }: Environment): ExitStatus {
  stdout.write(reporters[format](plans, { paint: paintFor(stdout, color), columns: stdout.columns }));
  return checkStatus(plans.flatMap(({ findings }) => findings), failSeverity);
}
