import { InvalidArgumentError, Option } from "commander";
import { failureWords } from "../../view/change/failure-words";
import { formatsFor } from "../../view/format/formats";
import { failOnOption } from "../change-classes";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus, worst } from "../exit-status";
import { note } from "../note";
import { deliver, outputsOf, wrongOutputs } from "../report-outputs";
import { folderInRepository } from "../repository-folder";
import { lineAddresses } from "../review/line-addresses";
import { type ReviewReport, comment, reviewFormats, writeReview } from "../review/review-formats";
import { type ReviewOptions, limitsOf, outputsFor } from "../review/review-options";
import { type Reviewed, reviewPlans } from "../review/review-plans";
import { appendToStepSummary } from "../review/step-summary";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand } from "./command";

/** `pov review`: what a change does to plans, and whether it may pass. */
export const review: AddCommand = (program, { environment, finish }) => {
  program
    .command("review")
    .description("Review what changed in plans since another version in git: in business terms, in money, and what is newly found.")
    .argument("[paths...]", "plans, folders or globs (default: every plan of the repository)")
    .option("--base <revision>", "compare with where the change left this version, such as main (default: the default branch)")
    .option("--head <revision>", "review this version (default: the files as they are)")
    .addOption(new Option("--format <format[=file]>", `how to report, and the file to write it to; may be repeated (choices: ${reviewFormats.join(", ")}; default: text, on GitHub Actions with annotations)`).argParser(outputsOf(reviewFormats)))
    .option("--comment <file>", "write the comment for a pull request, in Markdown")
    .addOption(new Option("--comment-limit <bytes>", "the most that the comment may have (default: 65536, as GitHub takes; 1000000 on GitLab)").argParser(readLimit))
    .addOption(new Option("--marker <text>", "begin the comment with this in a hidden line, by which it is found again").argParser(readMarker))
    .addOption(new Option("--links <pattern>", "link lines to this address, such as https://host/o/r/blob/{commit}/{path}#L{line} (default: as the runner says)").argParser(readPattern))
    .option("--summary", "append the comment to the summary of the step on GitHub Actions")
    .addOption(asOfOption())
    .addOption(new Option("--fail-severity <severity>", "exit with 1 when something of this severity is newly found").choices(["error", "warning", "hint", "never"]).default("error"))
    .addOption(failOnOption())
    .addOption(new Option("--min-roi <percentage>", "exit with 1 when the ROI of a changed plan is lower, such as 50%").argParser(readPercentage))
    .addOption(new Option("--max-warnings <count>", "exit with 1 when more warnings than these are newly found").argParser(readCount))
    .action(async (paths: readonly string[], _: unknown, command: { optsWithGlobals: () => ReviewOptions }) => {
      finish(await reviewChange(paths, command.optsWithGlobals(), environment));
    });
};

async function reviewChange(paths: readonly string[], options: ReviewOptions, environment: Environment): Promise<ExitStatus> {
  const outputs = outputsFor(options, environment.variables);
  const misuse = wrongOutputs(outputs, environment) ?? (options.comment === "" ? "--comment names no file. Write --comment FILE, or leave it out." : undefined);
  if (misuse !== undefined) return wrongUse(environment, misuse);
  const asOf = options.asOf ?? environment.today();
  const reviewed = await reviewPlans({ base: options.base, head: options.head, paths, fromMergeBase: true }, asOf, environment);
  if (typeof reviewed === "string") return wrongUse(environment, reviewed);
  const failures = failureWords(reviewed.review, limitsOf(options), formatsFor("en"));
  const report = await reportOf(reviewed, { asOf, failures }, options, environment);
  const spared = reviewed.checked.map(({ path }) => ({ path, reason: "is a plan that is reviewed. Name another file, or the plan would be lost." }));
  const delivered = await deliver(outputs, (format, page) => writeReview(format, report, page), { output: environment.stdout, color: options.color, spared }, environment);
  const summarised = options.summary === true ? await summarise(report, environment) : exitStatus.clean;
  for (const failure of failures) note(environment, `The review fails. ${failure}`);
  return worst([delivered, summarised, statusOf(reviewed, failures)]);
}

async function reportOf(reviewed: Reviewed, judged: Pick<ReviewReport, "asOf" | "failures">, { links, marker, commentLimit }: ReviewOptions, environment: Environment): Promise<ReviewReport> {
  const { variables } = environment;
  const addressOf = lineAddresses(links, reviewed.review, await folderInRepository(environment), variables);
  const usualLimit = variables?.["GITLAB_CI"] === "true" ? 1_000_000 : 65_536;
  return { reviewed, ...judged, addressOf, marker, commentLimit: commentLimit ?? usualLimit };
}

async function summarise(report: ReviewReport, environment: Environment): Promise<ExitStatus> {
  const failure = await appendToStepSummary((limit) => comment({ ...report, marker: undefined }, limit), environment);
  return failure === undefined ? exitStatus.clean : wrongUse(environment, failure);
}

/** A rule that failed itself fails every review, since what it would find is unknown. */
function statusOf({ checked }: Reviewed, failures: readonly string[]): ExitStatus {
  if (checked.some(({ findings }) => findings.some(({ failure }) => failure))) return exitStatus.ownFailure;
  return failures.length > 0 ? exitStatus.findings : exitStatus.clean;
}

function readLimit(text: string): number {
  if (!/^\d{5,8}$/u.test(text)) throw new InvalidArgumentError("Write a number of bytes, 10000 at least, such as 65536.");
  return Number(text);
}

function readMarker(text: string): string {
  if (/--|[<>\p{Cc}]/u.test(text) || text.trim() === "") throw new InvalidArgumentError("Write some words on one line, without “--”, “<” and “>”.");
  return text;
}

function readPattern(text: string): string {
  if (!/^https?:\/\/\S+$/iu.test(text) || !text.includes("{path}")) throw new InvalidArgumentError("Write an address of http or https with {path}, and with {commit} and {line} where they belong.");
  return text;
}

function readPercentage(text: string): number {
  const [, number] = /^(-?\d{1,9}(?:\.\d{1,9})?) ?%$/u.exec(text.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError("Write a percentage, such as 50%.");
  return Number(number) / 100;
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Write a whole number, such as 10.");
  return Number(text);
}
