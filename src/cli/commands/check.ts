import { InvalidArgumentError, Option } from "commander";
import { type CheckOptions, wrongCombination } from "../check-options";
import { type CheckedPlan, type JudgedPlanFile, checkPlan, unjudged } from "../check-plan";
import { checkStatus, warningsBeyond } from "../check-status";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { settleFixes } from "../fixes";
import { note } from "../note";
import { paintFor } from "../paint";
import { type PlansToCheck, planOnStdin, plansAt } from "../plans-to-check";
import { reporters } from "../reporters";
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
    .addOption(new Option("--format <format>", "how to report").choices(Object.keys(reporters)).default("stylish"))
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
  const misuse = wrongCombination(asked, options);
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
  return worst([found.status, fixing, status, report(plans, options, environment)]);
}

async function judge({ plans, circumstances }: PlansToCheck, { asOf, fix }: CheckOptions, environment: Environment): Promise<readonly JudgedPlanFile[]> {
  const judging = { asOf: asOf ?? environment.today(), circumstances, fix: fix === true };
  const judged: JudgedPlanFile[] = [];
  for (const plan of plans) judged.push(await checkPlan(plan, judging));
  return judged;
}

/** To standard error where standard output has the fixed plan, or the difference. */
function report(plans: readonly CheckedPlan[], options: CheckOptions, environment: Environment): ExitStatus {
  const { format, color, fix, dryRun, stdin, maxWarnings } = options;
  const output = fix === true && (dryRun === true || stdin === true) ? environment.stderr : environment.stdout;
  output.write(reporters[format](plans, { paint: paintFor(output, color), columns: output.columns }));
  const findings = plans.flatMap((plan) => plan.findings);
  const beyond = warningsBeyond(findings, maxWarnings);
  if (maxWarnings !== undefined && beyond > 0) note(environment, `${beyond + maxWarnings} warnings are more than the ${maxWarnings} that --max-warnings allows.`);
  return checkStatus(findings, options);
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Write a whole number, such as 10.");
  return Number(text);
}
