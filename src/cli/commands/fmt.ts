import { formatPlan } from "../../core/format/format-plan";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { note } from "../note";
import { type PlanText, decodePlan, hasMark } from "../plan-text";
import { type PlansToCheck, planOnStdin, plansAt } from "../plans-to-check";
import { type Replacement, patchOf, replacePlan, showPatch } from "../replace-plan";
import { counted, terminalText } from "../terminal-text";
import { wrongUse } from "../wrong-use";
import type { AddCommand } from "./command";

/** `pov fmt`: plans in the usual layout. */
export const fmt: AddCommand = (program, { environment, finish }) => {
  program
    .command("fmt")
    .description("Format plans: layout and the spacing of quantities, never a value or a comment.")
    .argument("[paths...]", "plans, folders or globs (default: every plan below the current folder)")
    .option("--check", "write nothing, name the plans that are not formatted, and exit with 1 when there is one")
    .option("--dry-run", "write nothing and print the difference instead")
    .option("--stdin", "format the plan on standard input to standard output")
    .option("--stdin-filename <path>", "the name of the plan on standard input in messages (default: stdin)")
    .option("--allow-empty", "let paths and globs match nothing")
    .action(async (paths: readonly string[], _: unknown, command: { optsWithGlobals: () => FormatOptions }) => {
      finish(await formatPlans(paths, command.optsWithGlobals(), environment));
    });
};

interface FormatOptions {
  readonly check?: true;
  readonly dryRun?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly allowEmpty?: true;
  readonly color?: boolean;
}

async function formatPlans(asked: readonly string[], options: FormatOptions, environment: Environment): Promise<ExitStatus> {
  if (options.stdin === true && asked.length > 0) return wrongUse(environment, "Give plans, or --stdin, not both.");
  const found = options.stdin === true ? await planOnStdin(options, environment) : await plansAt(asked, options, environment);
  if (found === undefined) return exitStatus.wrongUse;
  const { plans, status } = readAll(found, environment);
  const changed = plans.filter(({ before, after }) => before !== after);
  return worst([found.status, status, await settle(plans, changed, options, environment)]);
}

/** What cannot be read or formatted is told, and left as it is. */
function readAll({ plans, ignored }: PlansToCheck, environment: Environment): { readonly plans: readonly Replacement[]; readonly status: ExitStatus } {
  let status: ExitStatus = exitStatus.clean;
  const formatted = [...plans, ...ignored].flatMap(({ path = "stdin", bytes }): readonly Replacement[] => {
    const plan = decodePlan(bytes);
    const formatting = formattingOf(plan);
    const mark = hasMark(bytes) ? "\uFEFF" : "";
    if (!formatting.ok) status = wrongUse(environment, `“${path}”: ${formatting.reason}`);
    return plan.readable ? [{ path, before: mark + plan.text, after: mark + (formatting.ok ? formatting.text : plan.text) }] : [];
  });
  return { plans: formatted, status };
}

function formattingOf(plan: PlanText): ReturnType<typeof formatPlan> {
  return plan.readable ? formatPlan(plan.text) : { ok: false, reason: plan.message };
}

async function settle(plans: readonly Replacement[], changed: readonly Replacement[], options: FormatOptions, environment: Environment): Promise<ExitStatus> {
  const { check, dryRun, stdin, color } = options;
  if (dryRun === true) showPatch(changed.map(({ path, before, after }) => patchOf(path, before, after)).join(""), color, environment);
  if (check === true) {
    for (const { path } of dryRun === true ? [] : changed) environment.stdout.write(`${terminalText(path)}\n`);
    tell(changed.length, "not formatted. Run pov fmt", environment);
    return changed.length > 0 ? exitStatus.findings : exitStatus.clean;
  }
  if (dryRun === true) return exitStatus.clean;
  if (stdin === true) {
    for (const { after } of plans) environment.stdout.write(after);
    return exitStatus.clean;
  }
  return write(changed, environment);
}

async function write(changed: readonly Replacement[], environment: Environment): Promise<ExitStatus> {
  const failures: string[] = [];
  for (const plan of changed) {
    const failure = await replacePlan(plan, environment);
    if (failure !== undefined) failures.push(failure);
  }
  tell(changed.length - failures.length, "formatted", environment);
  return worst(failures.map((failure) => wrongUse(environment, failure)));
}

function tell(count: number, what: string, environment: Environment): void {
  if (count > 0) note(environment, `${counted(count, "plan")} ${what}.`);
}
