import { InvalidArgumentError, Option } from "commander";
import { type CheckOptions, wrongCombination } from "../check-options";
import { type CheckedPlan, unjudged } from "../check-plan";
import type { Environment, Output } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { settleFixes } from "../fixes";
import { judgedAsOnDisk } from "../judging/judged-as-on-disk";
import { type Judged, judgePlansAt, judgeStdin } from "../judging/judge-plans";
import { usualOutputs, wrongOutputs } from "../report-outputs";
import { askedBaseline, settleBaseline } from "../settle-baseline";
import { readShard } from "../shard";
import { type Telling, tellFindings } from "../tell-findings";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand } from "./command";
import { formatOption } from "./format-option";
import { failSeverityOption, maxWarningsOption } from "./limit-options";

/** `pov check`: what is wrong with plans. */
export const check: AddCommand = (program, { environment, finish }) => {
  program
    .command("check")
    .description("Say what is wrong with plans.")
    .argument("[paths...]", "plans, folders or globs (default: every plan below the current folder)")
    .addOption(formatOption())
    .addOption(asOfOption())
    .option("--fix", "make every fix that is safe, and report what is left")
    .option("--dry-run", "with --fix, write nothing and print the difference instead")
    .option("--base <revision>", "compare what was agreed with this version in git too, such as main")
    .option("--baseline <file>", "leave out the findings that this file has")
    .option("--update-baseline", "write what is found to that file")
    .option("--stdin", "check the plan on standard input; with --fix, print it and report to standard error")
    .option("--stdin-filename <path>", "the name under which to report the plan on standard input (default: stdin)")
    .addOption(failSeverityOption())
    .addOption(maxWarningsOption())
    .addOption(new Option("--shard <part>", "check one part of the plans, such as 1/3; pov merge-reports puts the reports together").argParser(readShard))
    .addOption(new Option("--threads <count>", "judge in so many threads (default: one for every 60 plans, up to as many as the machine runs at once)").argParser(readThreads))
    .option("--cache", "judge again only what changed since the last check")
    .option("--cache-location <file>", "the file in which that is kept (default: one for this folder among your caches, such as ~/.cache/pov)")
    .option("--allow-empty", "let paths and globs match nothing")
    .action(async (paths: readonly string[], _: unknown, command: { optsWithGlobals: () => CheckOptions }) => {
      finish(await checkPlans(paths, command.optsWithGlobals(), environment));
    });
};

async function checkPlans(asked: readonly string[], options: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const outputs = options.format ?? usualOutputs(environment);
  const misuse = wrongCombination(asked, options) ?? wrongOutputs(outputs, environment);
  if (misuse !== undefined) return wrongUse(environment, misuse);
  const baseline = await askedBaseline(options, environment);
  if (typeof baseline === "string") return wrongUse(environment, baseline);
  const judged = options.stdin === true ? await judgeStdin(options, environment) : await judgePlansAt(asked, options, environment);
  if (judged === undefined) return exitStatus.wrongUse;
  const { left, status: fixing } = await fixPlans(judged, options, environment);
  const { plans, status } = baseline === undefined ? { plans: left.plans, status: exitStatus.clean } : await settleBaseline(left.plans, baseline, options, environment);
  const telling = { output: outputFor(options, environment), color: options.color, spared: sparedFiles(plans, options.baseline), shard: options.shard, limits: options };
  const told = await tellFindings({ plans, unreadable: left.unreadable }, outputs, telling, environment);
  return worst([fixing, status, told]);
}

/** Makes the fixes that were asked for, and tells what could not be read or written. What is left is what is on disk then. */
async function fixPlans(judged: Judged, options: CheckOptions, environment: Environment): Promise<{ readonly left: Judged; readonly status: ExitStatus }> {
  const unread = judged.unreadable.map(({ message }) => wrongUse(environment, message));
  if (options.fix !== true) return { left: judged, status: worst(unread) };
  const { status, unwritten } = await settleFixes([...judged.plans, ...judged.ignored.map(unjudged)], options, environment);
  return { left: await judgedAsOnDisk(judged, unwritten), status: worst([...unread, status]) };
}

/** To standard error where standard output has the fixed plan, or the difference. */
function outputFor({ fix, dryRun, stdin }: CheckOptions, { stdout, stderr }: Environment): Output {
  return fix === true && (dryRun === true || stdin === true) ? stderr : stdout;
}

function sparedFiles(plans: readonly CheckedPlan[], baseline: string | undefined): Telling["spared"] {
  const checked = plans.map(({ path }) => ({ path, reason: "is a plan that is checked. Name another file, or the plan would be lost." }));
  return baseline === undefined ? checked : [...checked, { path: baseline, reason: "is the baseline. Name another file, or the baseline would be lost." }];
}

function readThreads(text: string): number {
  if (!/^[1-9]\d?$/u.test(text)) throw new InvalidArgumentError("Write a whole number from 1 to 99.");
  return Number(text);
}
