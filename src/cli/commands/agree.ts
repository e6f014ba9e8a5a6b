import { agreedTerms } from "../../core/agreement/agreed-terms";
import { recordAgreement } from "../../core/agreement/record-agreement";
import { applyEdits } from "../../core/edit/apply-edits";
import { type PlanReading, readPlan } from "../../core/plan/read-plan";
import type { IsoDate } from "../../core/quantity/calendar";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { shown } from "../plan-files";
import { decodePlan, hasMark } from "../plan-text";
import { readPlanFile } from "../read-plan-file";
import { patchOf, replacePlan, showPatch } from "../replace-plan";
import { counted, terminalText } from "../terminal-text";
import { wrongUse } from "../wrong-use";
import { readDay } from "./as-of-option";
import type { AddCommand } from "./command";

/** `pov agree`: that somebody agrees to a plan as it is. */
export const agree: AddCommand = (program, { environment, finish }) => {
  program
    .command("agree")
    .description("Record that somebody at the customer agrees to the terms of a plan as they are.")
    .argument("<plan>", "the plan's file")
    .requiredOption("--by <id>", "who agrees, by the id in people")
    .option("--date <date>", "the day of the agreement, such as 2026-02-27 (default: today)", readDay)
    .option("--dry-run", "write nothing and print the difference instead")
    .action(async (plan: string, options: AgreeOptions) => {
      finish(await agreeToPlan(plan, options, environment));
    });
};

interface AgreeOptions {
  readonly by: string;
  readonly date?: IsoDate;
  readonly dryRun?: true;
}

async function agreeToPlan(asked: string, options: AgreeOptions, environment: Environment): Promise<ExitStatus> {
  if (asked === "-") return wrongUse(environment, "An agreement is written into the plan's file. Name the file.");
  const file = await readPlanFile(asked, environment);
  if (!file.readable) return wrongUse(environment, file.message);
  const plan = decodePlan(file.bytes);
  if (!plan.readable) return wrongUse(environment, `“${asked}” cannot be read: ${plan.message}`);
  const reading = readPlan(plan.text);
  const agreement = { by: options.by, date: options.date ?? environment.today() };
  const recording = recordAgreement(reading, agreement);
  if (recording.kind !== "recorded") return recording.kind === "refused" ? wrongUse(environment, recording.message) : tell(recording.message, environment);
  const mark = hasMark(file.bytes) ? "\uFEFF" : "";
  const [before, after] = [mark + plan.text, mark + applyEdits(plan.text, recording.edits)];
  if (options.dryRun === true) {
    showPatch(patchOf(shown(asked, environment.cwd), before, after), false, environment);
    return exitStatus.clean;
  }
  const failure = await replacePlan({ path: asked, before, after }, environment);
  return failure === undefined ? tell(success(reading, agreement, shown(asked, environment.cwd)), environment) : wrongUse(environment, failure);
}

function success({ plan }: PlanReading, { by, date }: { readonly by: string; readonly date: IsoDate }, path: string): string {
  const name = plan.people.find(({ id }) => id === by)?.name ?? by;
  return `${name} agreed on ${date} to the ${counted(agreedTerms(plan).length, "term")} of ${path}. A term that changes from now on is found by changed-since-agreed.`;
}

function tell(sentence: string, { stdout }: Environment): ExitStatus {
  stdout.write(`${terminalText(sentence)}\n`);
  return exitStatus.clean;
}
