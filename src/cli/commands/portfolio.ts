import { Option } from "commander";
import { portfolio as portfolioOf } from "../../core/portfolio/portfolio";
import type { IsoDate } from "../../core/quantity/calendar";
import { formatsFor } from "../../view/format/formats";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { paintFor } from "../paint";
import { plansAt } from "../plans-to-check";
import { portfolioCsv } from "../portfolio-csv";
import { portfolioJson } from "../portfolio-json";
import { portfolioText } from "../portfolio-text/portfolio-text";
import { summarisePlan } from "../summarise-plan";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";

/** `pov portfolio`: many plans together. */
export const portfolio: AddCommand = (program, { environment, finish }) => {
  program
    .command("portfolio")
    .description("Say what many plans come to; exit with 1 when the figures of one cannot be computed.")
    .argument("[paths...]", "plans, folders or globs (default: every plan below the current folder)")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "json", "csv"]).default("text"))
    .addOption(asOfOption())
    .option("--allow-empty", "let paths and globs match nothing")
    .action(async (paths: readonly string[], _: unknown, command: { optsWithGlobals: () => PortfolioOptions }) => {
      finish(await showPortfolio(paths, command.optsWithGlobals(), environment));
    });
};

interface PortfolioOptions extends ColourOption {
  readonly format: "text" | "json" | "csv";
  readonly asOf?: IsoDate;
  readonly allowEmpty?: boolean;
}

async function showPortfolio(asked: readonly string[], options: PortfolioOptions, environment: Environment): Promise<ExitStatus> {
  const found = await plansAt(asked, options, environment);
  if (found === undefined) return exitStatus.wrongUse;
  const asOf = options.asOf ?? environment.today();
  const plans = [];
  for (const plan of found.plans) plans.push(await summarisePlan(plan, asOf, found.circumstances));
  const whole = portfolioOf(plans);
  const { stdout } = environment;
  if (options.format === "json") stdout.write(portfolioJson(whole, asOf));
  else if (options.format === "csv") stdout.write(portfolioCsv(whole));
  else stdout.write(portfolioText(whole, { formats: formatsFor("en"), paint: paintFor(stdout, options.color), columns: stdout.columns }));
  const isMissing = whole.sum.totals.some(({ target }) => target.unvalued > 0);
  return worst([found.status, isMissing ? exitStatus.findings : exitStatus.clean]);
}
