import type { CheckOptions } from "./check-options";
import type { JudgedPlanFile } from "./check-plan";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { note } from "./note";
import { patchOf, replacePlan, showPatch } from "./replace-plan";
import { counted } from "./terminal-text";
import { wrongUse } from "./wrong-use";

/**
 * Does with the fixed plans what was asked for: writes the files, shows the difference, or hands the text of the plan on
 * standard input to standard output.
 */
export async function settleFixes(plans: readonly JudgedPlanFile[], { dryRun, stdin, color }: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const changed = plans.filter((plan) => mendedIn(plan) > 0);
  const { stdout } = environment;
  if (dryRun === true) {
    showPatch(changed.map((plan) => patchOf(plan.path, textBefore(plan), textAfter(plan))).join(""), color, environment);
    tellCount(changed, "would be fixed; nothing was written", environment);
    return exitStatus.clean;
  }
  if (stdin === true) {
    for (const plan of plans) stdout.write(textAfter(plan));
    tellCount(changed, "fixed", environment);
    return exitStatus.clean;
  }
  const written: JudgedPlanFile[] = [];
  const statuses: ExitStatus[] = [];
  for (const plan of changed) {
    const failure = await replacePlan(plan.path, textAfter(plan), environment);
    if (failure === undefined) written.push(plan);
    else statuses.push(wrongUse(environment, failure));
  }
  tellCount(written, "fixed", environment);
  return worst(statuses);
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
