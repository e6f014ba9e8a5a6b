import { resolve } from "node:path";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "diff";
import type { CheckOptions } from "./check-options";
import type { JudgedPlanFile } from "./check-plan";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { note } from "./note";
import { type Paint, type Style, paintFor } from "./paint";
import { systemReason } from "./system-reason";
import { counted, terminalText } from "./terminal-text";
import { wrongUse } from "./wrong-use";

/**
 * Does with the fixed plans what was asked for: writes the files, shows the difference, or hands the text of the plan on
 * standard input to standard output.
 */
export async function settleFixes(plans: readonly JudgedPlanFile[], { dryRun, stdin, color }: CheckOptions, environment: Environment): Promise<ExitStatus> {
  const changed = plans.filter((plan) => mendedIn(plan) > 0);
  const { stdout } = environment;
  if (dryRun === true) {
    const patch = changed.map(patchOf).join("");
    stdout.write(stdout.columns === undefined ? patch : shownPatch(patch, paintFor(stdout, color)));
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
    const failure = await write(plan, environment);
    if (failure === undefined) written.push(plan);
    else statuses.push(wrongUse(environment, failure));
  }
  tellCount(written, "fixed", environment);
  return worst(statuses);
}

/** Gives one sentence that says why the plan was not written; undefined when it was. A link is followed: the plan is where it leads. */
async function write(plan: JudgedPlanFile, { cwd, files }: Environment): Promise<string | undefined> {
  try {
    await files.write(await files.targetOf(resolve(cwd, plan.path)), textAfter(plan));
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `“${plan.path}” cannot be written: ${reason}.`;
  }
}

function patchOf(plan: JudgedPlanFile): string {
  const { path, before = "", mark } = plan;
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + before, textAfter(plan), undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}

/** A terminal obeys what a file keeps, so there a patch is without control characters, and in colours. */
function shownPatch(patch: string, paint: Paint): string {
  return patch
    .split("\n")
    .map((line) => {
      const style = styleOf(line);
      const text = terminalText(line);
      return style === undefined ? text : paint(style, text);
    })
    .join("\n");
}

function styleOf(line: string): Style | undefined {
  if (/^(?:---|\+\+\+) /u.test(line)) return "bold";
  if (line.startsWith("@@")) return "cyan";
  return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : undefined;
}

function tellCount(plans: readonly JudgedPlanFile[], what: string, environment: Environment): void {
  const count = plans.reduce((sum, plan) => sum + mendedIn(plan), 0);
  if (count > 0) note(environment, `${counted(count, "finding")} in ${counted(plans.length, "plan")} ${what}.`);
}

function mendedIn({ fixed }: JudgedPlanFile): number {
  return fixed?.mended ?? 0;
}

/** Nothing for bytes that are no text, rather than something else than they were. */
function textAfter({ before, mark, fixed }: JudgedPlanFile): string {
  return before === undefined ? "" : mark + (fixed?.text ?? before);
}
