import { wrongForWarnings } from "../check-options";
import type { Limits } from "../check-status";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { mergedReports } from "../merged-reports";
import { type ReportOutput, usualOutputs, wrongOutputs } from "../report-outputs";
import type { ReporterName } from "../reporters";
import { tellFindings } from "../tell-findings";
import { wrongUse } from "../wrong-use";
import type { AddCommand, ColourOption } from "./command";
import { formatOption } from "./format-option";
import { failSeverityOption, maxWarningsOption } from "./limit-options";

/** `pov merge-reports`: the reports of the parts of a check as one. */
export const mergeReports: AddCommand = (program, { environment, finish }) => {
  program
    .command("merge-reports")
    .description("Put the JSON reports of the parts of a check together.")
    .argument("<reports...>", "what pov check --shard wrote with --format json=FILE")
    .addOption(formatOption())
    .addOption(failSeverityOption())
    .addOption(maxWarningsOption())
    .action(async (reports: readonly string[], _: unknown, command: { optsWithGlobals: () => MergeOptions }) => {
      finish(await merge(reports, command.optsWithGlobals(), environment));
    });
};

interface MergeOptions extends ColourOption, Limits {
  readonly format?: readonly ReportOutput<ReporterName>[];
}

async function merge(paths: readonly string[], options: MergeOptions, environment: Environment): Promise<ExitStatus> {
  const outputs = options.format ?? usualOutputs(environment);
  const misuse = wrongForWarnings(options) ?? wrongOutputs(outputs, environment);
  if (misuse !== undefined) return wrongUse(environment, misuse);
  const merged = await mergedReports(paths, environment);
  if (typeof merged === "string") return wrongUse(environment, merged);
  const unread = merged.unreadable.map(({ message }) => wrongUse(environment, message));
  const spared = paths.map((path) => ({ path, reason: "is a report that is merged. Name another file." }));
  const told = await tellFindings(merged, outputs, { output: environment.stdout, color: options.color, spared, limits: options }, environment);
  return worst([exitStatus.clean, ...unread, told]);
}
