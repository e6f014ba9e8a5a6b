import { InvalidArgumentError, Option } from "commander";
import { type CheckOptions, wrongCombination } from "../check-options";
import { type CheckedPlan, type JudgedPlanFile, checkPlan, unjudged } from "../check-plan";
import { checkStatus, warningsBeyond } from "../check-status";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { settleFixes } from "../fixes";
import { note } from "../note";
import { type PlansToCheck, planOnStdin, plansAt } from "../plans-to-check";
import { type Delivery, type ReportOutput, deliver, outputsOf, usualOutputs, wrongOutputs } from "../report-outputs";
import { type ReporterName, reporterNames, reporters } from "../reporters";
import { askedBaseline, settleBaseline } from "../settle-baseline";
import { withBase } from "../with-base";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand } from "./command";

/** `pov check`: what is wrong with plans. */
export const check: AddCommand = (program, { environment, finish }) => {
  program
    .command("check")
    .description("Say what is wrong with plans.")
    .argument("[paths...]", "plans, folders or globs (default: every plan below the current folder)")
    .addOption(new Option("--format <format[=file]>", `how to report, and the file to write it to; may be repeated (choices: ${reporterNames.join(", ")}; default: stylish, on GitHub Actions with annotations)`).argParser(outputsOf(reporterNames)))
    .addOption(asOfOption())
    .option("--fix", "make every fix that is safe, and report what is left")
    .option("--dry-run", "with --fix, write nothing and print the difference instead")
    .option("--base <revision>", "compare what was agreed with this version in git too, such as main")
    .option("--baseline <file>", "leave out the findings that this file has")
    .option("--update-baseline", "write what is found to that file")
    .option("--stdin", "check the plan on standard input; with --fix, print it and report to standard error")
    .option("--stdin-filename <path>", "the name under which to report the plan on standard input (default: stdin)")
    .addOption(new Option("--fail-severity <severity>", "exit with 1 from this severity on").choices(["error", "warning", "hint", "never"]).default("error"))
    .addOption(new Option("--max-warnings <count>", "exit with 1 when there are more warnings").argParser(readCount))
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
  const found = options.stdin === true ? await planOnStdin(options, environment) : await plansAt(asked, options, environment);
  if (found === undefined) return exitStatus.wrongUse;
  const compared = await withBase(found, options.base, environment);
  if (typeof compared === "string") return wrongUse(environment, compared);
  const judged = await judge(compared, options, environment);
  const fixing = options.fix === true ? await settleFixes([...judged, ...found.ignored.map(unjudged)], options, environment) : exitStatus.clean;
  const { plans, status } = baseline === undefined ? { plans: judged, status: exitStatus.clean } : await settleBaseline(judged, baseline, options, environment);
  const told = await report(plans, outputs, options, environment);
  return worst([found.status, fixing, status, told]);
}

async function judge({ plans, circumstances }: PlansToCheck, { asOf, fix }: CheckOptions, environment: Environment): Promise<readonly JudgedPlanFile[]> {
  const judging = { asOf: asOf ?? environment.today(), circumstances, fix: fix === true };
  const judged: JudgedPlanFile[] = [];
  for (const plan of plans) judged.push(await checkPlan(plan, judging));
  return judged;
}

/** To standard error where standard output has the fixed plan, or the difference. */
async function report(plans: readonly CheckedPlan[], outputs: readonly ReportOutput<ReporterName>[], options: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const { color, fix, dryRun, stdin, baseline, maxWarnings } = options;
  const output = fix === true && (dryRun === true || stdin === true) ? environment.stderr : environment.stdout;
  const delivered = await deliver(outputs, (format, page) => reporters[format](plans, page), { output, color, spared: sparedFiles(plans, baseline) }, environment);
  const findings = plans.flatMap((plan) => plan.findings);
  const beyond = warningsBeyond(findings, maxWarnings);
  if (maxWarnings !== undefined && beyond > 0) note(environment, `${beyond + maxWarnings} warnings are more than the ${maxWarnings} that --max-warnings allows.`);
  return worst([delivered, checkStatus(findings, options)]);
}

function sparedFiles(plans: readonly CheckedPlan[], baseline: string | undefined): Delivery["spared"] {
  const checked = plans.map(({ path }) => ({ path, reason: "is a plan that is checked. Name another file, or the plan would be lost." }));
  return baseline === undefined ? checked : [...checked, { path: baseline, reason: "is the baseline. Name another file, or the baseline would be lost." }];
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Write a whole number, such as 10.");
  return Number(text);
}
