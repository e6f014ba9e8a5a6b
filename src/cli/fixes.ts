import type { CheckOptions } from "./check-options";
import type { JudgedPlanFile } from "./check-plan";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { note } from "./note";
import { patchOf, replacePlan, showPatch } from "./replace-plan";
import { counted } from "./terminal-text";
import { wrongUse } from "./wrong-use";

/** How fixing plans ended. */
export interface SettledFixes {
  readonly status: ExitStatus;
  /** The paths of plans that were to be written and were not, so that on disk nothing of them is fixed. */
  readonly unwritten: ReadonlySet<string>;
}

/**
 * Does with the fixed plans what was asked for: writes the files, shows the difference, or hands the text of the plan on
 * standard input to standard output.
 */
export async function settleFixes(plans: readonly JudgedPlanFile[], { dryRun, stdin, color }: CheckOptions, environment: Environment): Promise<SettledFixes> {
  const changed = plans.filter((plan) => mendedIn(plan) > 0);
  const { stdout } = environment;
  if (dryRun === true) {
    showPatch(changed.map((plan) => patchOf(plan.path, textBefore(plan), textAfter(plan))).join(""), color, environment);
    tellCount(changed, "would be fixed; nothing was written", environment);
    return asAsked;
  }
  if (stdin === true) {
    for (const plan of plans) stdout.write(textAfter(plan));
    tellCount(changed, "fixed", environment);
    return asAsked;
  }
  return writeFixed(changed, environment);
}

const asAsked: SettledFixes = { status: exitStatus.clean, unwritten: new Set() };

async function writeFixed(changed: readonly JudgedPlanFile[], environment: Environment): Promise<SettledFixes> {
  const written: JudgedPlanFile[] = [];
  const failures = new Map<string, string>();
  for (const plan of changed) {
    const failure = await replacePlan({ path: plan.path, before: textBefore(plan), after: textAfter(plan) }, environment);
    if (failure === undefined) written.push(plan);
    else failures.set(plan.path, failure);
  }
  const statuses = [...failures.values()].map((failure) => wrongUse(environment, failure));
  tellCount(written, "fixed", environment);
  return { status: worst(statuses), unwritten: new Set(failures.keys()) };
}

function tellCount(plans: readonly JudgedPlanFile[], what: string, environment: Environment): void {
  const count = plans.reduce((sum, plan) => sum + mendedIn(plan), 0);
  if (count > 0) note(environment, `${counted(count, "finding")} in ${counted(plans.length, "plan")} ${what}.`);
}

function mendedIn({ mending }: JudgedPlanFile): number {
  return mending?.fixed?.mended ?? 0;
}

/** Nothing for bytes that are no text, rather than something else than they were. */
function textAfter({ mending }: JudgedPlanFile): string {
  return mending?.before === undefined ? "" : mending.mark + (mending.fixed?.text ?? mending.before);
}

function textBefore({ mending }: JudgedPlanFile): string {
  return mending === undefined ? "" : mending.mark + (mending.before ?? "");
}
