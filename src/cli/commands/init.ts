import { Option } from "commander";
import { type IsoDate, nextWorkingDay, weekdayName, workingDayFrom } from "../../core/quantity/calendar";
import { type NewPlan, idOf, newPlanTemplate } from "../../core/template/new-plan";
import type { NewPlanDraft } from "../../core/template/new-plan-draft";
import { driverIds, readNewPlan } from "../../core/template/read-new-plan";
import { plainText } from "../../core/template/template";
import { askNames } from "../ask-names";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { note } from "../note";
import { placeFile } from "../place-file";
import { isPlanName } from "../plan-files";
import { planIdsAround } from "../plan-ids-around";
import { terminalText } from "../terminal-text";
import { wrongUse } from "../wrong-use";
import { readDay } from "./as-of-option";
import type { AddCommand } from "./command";

/** `pov init`: the first draft of a plan. */
export const init: AddCommand = (program, { environment, finish }) => {
  program
    .command("init")
    .description("Write the first draft of a plan, with example numbers to replace by the customer's own.")
    .argument("[file]", "the plan's file, or - for standard output (default: named after the customer and the outcome)")
    .option("--customer <name>", "whom the plan is for")
    .option("--sponsor <name>", "the executive sponsor at the customer; left out while nobody is known")
    .addOption(new Option("--driver <driver>", "how the outcome becomes money").choices(driverIds).default("time-saved"))
    .addOption(new Option("--start <date>", "the day on which the work starts (default: the next working day)").argParser(readDay))
    .option("--currency <code>", "the plan's currency", "USD")
    .option("--title <title>", "the plan in one line")
    .option("--force", "replace the file when it exists")
    .action(async (file: string | undefined, options: InitOptions) => {
      finish(await writeFirstDraft(file, options, environment));
    });
};

interface InitOptions {
  readonly customer?: string;
  readonly sponsor?: string;
  readonly driver: string;
  readonly start?: IsoDate;
  readonly currency: string;
  readonly title?: string;
  readonly force?: boolean;
}

async function writeFirstDraft(file: string | undefined, options: InitOptions, environment: Environment): Promise<ExitStatus> {
  if (file !== undefined && file !== "-" && !isPlanName(file)) return wrongUse(environment, `“${file}” would not be known as a plan. Give it a name such as northwind.pov.yaml, or leave it out.`);
  const reading = readNewPlan(await draftOf(options, environment), environment.today());
  if (!reading.ok) return wrongUse(environment, reading.problems.map(({ message }) => message).join(" "));
  const plan: NewPlan = file === "-" ? reading.plan : { ...reading.plan, taken: await planIdsAround(file, environment) };
  const status = await put(plan, file, options, environment);
  if (status === exitStatus.clean) noteBegin(plan, environment);
  return status;
}

async function draftOf({ start, ...options }: InitOptions, environment: Environment): Promise<NewPlanDraft> {
  return { ...options, ...(await askNames(options, environment)), start: start ?? nextWorkingDay(environment.today()) };
}

async function put(plan: NewPlan, file: string | undefined, { force = false }: InitOptions, environment: Environment): Promise<ExitStatus> {
  const text = plainText(newPlanTemplate(plan));
  if (file === "-") {
    environment.stdout.write(text);
    return exitStatus.clean;
  }
  const path = file ?? `${idOf(plan)}.pov.yaml`;
  const failure = await placeFile({ path, text, force, instead: "Write -" }, environment);
  if (failure !== undefined) return wrongUse(environment, failure);
  environment.stdout.write(nextSteps(path, plan));
  return exitStatus.clean;
}

function noteBegin({ start }: NewPlan, environment: Environment): void {
  const begin = workingDayFrom(start);
  if (begin !== start) note(environment, `${start} is a ${weekdayName(start)}, so the first phase begins on ${weekdayName(begin)}, ${begin}.`);
}

/** Of what is not counted in money there is nothing to value yet. */
function nextSteps(path: string, { driver }: NewPlan): string {
  const file = terminalText(/\s/u.test(path) ? `"${path}"` : path);
  return `Wrote ${file}.

Next:
  Fill in each ____, and replace the example numbers by the customer's own.
  pov check ${file}   says what is wrong or missing
  pov roi ${file}     says what it is worth${driver === "none" ? ", once an outcome has a benefit in money" : ""}
`;
}
