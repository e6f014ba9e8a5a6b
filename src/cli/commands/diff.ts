import { Option } from "commander";
import type { ChangeClass } from "../../core/changes/plan-change";
import type { Comparison } from "../../core/changes/plan-comparison";
import type { IsoDate } from "../../core/quantity/calendar";
import type { Review } from "../../core/review/plan-review";
import { version } from "../../core/version";
import { reviewMarkdown } from "../../export/review-markdown/review-markdown";
import { failureWords } from "../../view/change/failure-words";
import { formatsFor } from "../../view/format/formats";
import { failOnOption } from "../change-classes";
import { type ChangedFiles, compareFiles } from "../compare-files";
import { readComparedWords } from "../compared-words";
import { wholeJsonText } from "../../export/json-text";
import { comparisonJson } from "../comparison-json";
import { diffText } from "../diff-text/diff-text";
import type { Environment } from "../environment";
import { type ExitStatus, exitStatus } from "../exit-status";
import { note } from "../note";
import { paintFor } from "../paint";
import { twoFiles } from "../two-files";
import { wrongUse } from "../wrong-use";
import { asOfOption } from "./as-of-option";
import type { AddCommand, ColourOption } from "./command";

/** `pov diff`: what changed in plans, in terms of the business. */
export const diff: AddCommand = (program, { environment, finish }) => {
  program
    .command("diff")
    .description("Say what changed in plans between two versions in git, or two files, and what that does to the money.")
    .argument("[versions and paths...]", "versions in git to compare, then plans, folders or globs (default: what changed since the default branch was left)")
    .addOption(new Option("--format <format>", "how to report").choices(["text", "markdown", "json"]).default("text"))
    .addOption(asOfOption())
    .addOption(failOnOption())
    .addHelpText("after", examples)
    .action(async (words: readonly string[], _: unknown, command: { optsWithGlobals: () => DiffOptions }) => {
      finish(await showDifferences(split(words, rawArguments(program)), command.optsWithGlobals(), environment));
    });
};

const examples = `
Examples:
  pov diff                                  the working tree since the default branch was left
  pov diff main                             the working tree and main as it is now
  pov diff main...HEAD                      what the current branch brings to main
  pov diff v1.0 HEAD deals/northwind.pov.yaml
  pov diff before.pov.yaml after.pov.yaml   two files, in git or not
  pov diff --fail-on scope,goalpost         exit with 1 when a goalpost moved`;

interface DiffOptions extends ColourOption {
  readonly format: "text" | "markdown" | "json";
  readonly asOf?: IsoDate;
  readonly failOn?: ReadonlySet<ChangeClass>;
}

/** What was written before `--`, and after it; undefined without it. */
interface Words {
  readonly before: readonly string[];
  readonly after: readonly string[] | undefined;
}

async function showDifferences(words: Words, options: DiffOptions, environment: Environment): Promise<ExitStatus> {
  const asked = await readComparedWords(words.before, words.after, environment);
  if (typeof asked === "string") return wrongUse(environment, asked);
  const changed = asked.kind === "files" ? await twoFiles(asked.before, asked.after, environment) : await environment.history.changed(environment.cwd, asked);
  if (typeof changed === "string") return wrongUse(environment, changed);
  if (!changed.ok) return wrongUse(environment, changed.message);
  return report(changed, options, environment);
}

async function report(changed: ChangedFiles, options: DiffOptions, environment: Environment): Promise<ExitStatus> {
  const asOf = options.asOf ?? environment.today();
  const comparison = await compareFiles(changed, asOf, environment);
  const failures = options.failOn === undefined ? [] : failureWords(withoutFindings(comparison), { failSeverity: "never", failOn: options.failOn, minRoi: undefined, maxWarnings: undefined }, formatsFor("en"));
  environment.stdout.write(written(comparison, { ...options, asOf, failures }, environment));
  for (const sentence of [...(comparison.notes ?? []), ...failures]) note(environment, sentence);
  return failures.length === 0 ? exitStatus.clean : exitStatus.findings;
}

interface Told extends DiffOptions {
  readonly asOf: IsoDate;
  readonly failures: readonly string[];
}

function written(comparison: Comparison, { format, color, asOf, failures }: Told, { stdout }: Environment): string {
  const formats = formatsFor("en");
  if (format === "json") return wholeJsonText(comparisonJson(comparison, asOf));
  if (format === "text") return diffText(comparison, { formats, paint: paintFor(stdout, color), columns: stdout.columns ?? 100 });
  return reviewMarkdown(withoutFindings(comparison), { formats, addressOf: () => undefined, asOf, version, limit: 1_000_000, failures });
}

/** A comparison as a review in which nobody looked for what is wrong. */
function withoutFindings({ plans, ...comparison }: Comparison): Review {
  return { version: 1, ...comparison, plans: plans.map((comparison) => ({ comparison, findings: { introduced: [], remaining: [], resolved: [] }, suppressed: [] })) };
}

function rawArguments(program: object): readonly string[] {
  return "rawArgs" in program && Array.isArray(program.rawArgs) ? program.rawArgs.map(String) : [];
}

/** Commander takes `--` out, and here it is what tells versions from paths. */
function split(words: readonly string[], raw: readonly string[]): Words {
  const at = raw.indexOf("--");
  if (at < 0) return { before: words, after: undefined };
  const length = words.length - (raw.length - at - 1);
  return { before: words.slice(0, length), after: words.slice(length) };
}
