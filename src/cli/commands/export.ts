import { Option } from "commander";
import { analyse } from "../../core/analyse";
import { readPlan } from "../../core/plan/read-plan";
import type { IsoDate } from "../../core/quantity/calendar";
import { buildReport } from "../../core/report/build-report";
import { type Report, headlineFigures } from "../../core/report/report";
import { version } from "../../core/version";
import { type ExportFormat, exporters } from "../../export";
import { circumstancesFor } from "../circumstances";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { writeExport } from "../export-file";
import { decodePlan } from "../plan-text";
import { readAskedPlan } from "../read-plan-file";
import { speaking, spokenLocale } from "../spoken-locale";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand } from "./command";

/** `pov export`: a plan's report to take away. */
export const exportPlan: AddCommand = (program, { environment, finish }) => {
  program
    .command("export")
    .description("Write a plan's business case to take away; exit with 1 when its figures cannot be computed.")
    .argument("<plan>", "the plan's file, or - for standard input")
    .addOption(new Option("--format <format>", "what to write: a page, a text for wikis, data, or the cash flow").choices(Object.keys(exporters)).makeOptionMandatory())
    .option("-o, --output <file>", "the file to write (default: standard output)")
    .option("--force", "replace the file when it exists")
    .option("--locale <locale>", "the language, numbers and dates of html and markdown: en, de or fr, also with a region such as de-CH", "en")
    .addOption(asOfOption())
    .action(async (plan: string, options: ExportOptions) => {
      finish(await exportPlanFile(plan, options, environment));
    });
};

interface ExportOptions {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly locale: string;
  readonly asOf?: IsoDate;
}

/** What programs read has no language. */
const data: ReadonlySet<ExportFormat> = new Set(["json", "csv"]);

async function exportPlanFile(asked: string, options: ExportOptions, environment: Environment): Promise<ExitStatus> {
  const spoken = await spokenLocale(options.locale);
  if (!spoken.ok) return wrongUse(environment, spoken.message);
  const locale = data.has(options.format) ? "en" : spoken.locale;
  const file = await readAskedPlan(asked, environment);
  if (!file.readable) return wrongUse(environment, file.message);
  const plan = decodePlan(file.bytes);
  if (!plan.readable) return wrongUse(environment, `“${asked}” cannot be read: ${plan.message}`);
  const circumstances = await circumstancesFor(environment).of(asked === "-" ? undefined : asked, readPlan(plan.text));
  const { report, text } = await speaking(locale, () => {
    const built = buildReport(analyse(plan.text, options.asOf ?? environment.today(), circumstances));
    return { report: built, text: exporters[options.format](built, { version, locale }) };
  });
  const failure = await put(text, asked === "-" ? undefined : asked, options, environment);
  return failure === undefined ? statusOf(report) : wrongUse(environment, failure);
}

async function put(text: string, plan: string | undefined, { output = "-", force = false }: ExportOptions, environment: Environment): Promise<string | undefined> {
  if (output !== "-") return writeExport({ path: output, text, plan, force }, environment);
  environment.stdout.write(text);
  return undefined;
}

function statusOf(report: Report): ExitStatus {
  return headlineFigures(report) === undefined ? exitStatus.findings : exitStatus.clean;
}
