import { InvalidArgumentError, Option } from "commander";
import { formatsFor } from "../../view/format/formats";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { historyCsv } from "../history-csv";
import { historyJson } from "../history-json";
import { historyText } from "../history-text/history-text";
import { paintFor } from "../paint";
import { shown } from "../plan-files";
import { readPlanHistory } from "../read-plan-history";
import { wrongUse } from "../wrong-use";
import type { AddCommand, ColourOption } from "./command";

/** `pov history`: how a plan came to what it is. */
export const history: AddCommand = (program, { environment, finish }) => {
  program
    .command("history")
    .description("Say how a plan came to what it is: its figures, findings and targets through the commits that touched it.")
    .argument("<plan>", "the plan's file")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json", "csv"]).default("text"))
    .addOption(new Option("--last <count>", "only so many of the newest versions (default: 200)").argParser(readCount))
    .action(async (plan: string, _: unknown, command: { optsWithGlobals: () => HistoryOptions }) => {
      finish(await showHistory(plan, command.optsWithGlobals(), environment));
    });
};

interface HistoryOptions extends ColourOption {
  readonly format: "text" | "json" | "csv";
  readonly last?: number;
}

async function showHistory(plan: string, { format, last = Infinity, color }: HistoryOptions, environment: Environment): Promise<ExitStatus> {
  const answer = await readPlanHistory(plan, last, environment);
  if (!answer.ok) return wrongUse(environment, answer.message);
  const { report } = answer;
  const { stdout, cwd } = environment;
  const path = shown(plan, cwd);
  if (format === "json") stdout.write(historyJson(report, path));
  else if (format === "csv") stdout.write(historyCsv(report));
  else stdout.write(historyText(report, { formats: formatsFor("en"), paint: paintFor(stdout, color), columns: stdout.columns, path }));
  return exitStatus.clean;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new InvalidArgumentError("Write a whole number from 1, such as 10.");
  return Number(text);
}
