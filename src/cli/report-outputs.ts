import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Environment, Output } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { paintFor } from "./paint";
import { type FileToPlace, placeFile } from "./place-file";
import type { Page } from "./reporters/reporter";
import { folderInRepository } from "./repository-folder";
import { takenName } from "./taken-name";
import { sentenceList } from "./terminal-text";
import { wrongUse } from "./wrong-use";

/** A report that was asked for: how it is written, and its file; undefined for standard output. */
export interface ReportOutput<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Where reports go, and what else the command knows about that. */
export interface Delivery {
  /** What stands in for standard output, where that is taken. */
  readonly output: Output;
  readonly color: boolean | undefined;
  /** Files that no report may replace, and why. */
  readonly spared: NonNullable<FileToPlace["spared"]>;
  readonly shard?: Page["shard"];
  readonly unreadable?: Page["unreadable"];
}

/** What people get who do not ask: lines, and where a run on GitHub shows its log, annotations of the change with them. */
export function usualOutputs({ variables }: Pick<Environment, "variables">): readonly ReportOutput<"stylish" | "github">[] {
  const stylish = { format: "stylish", file: undefined } as const;
  return variables?.["GITHUB_ACTIONS"] === "true" ? [stylish, { format: "github", file: undefined }] : [stylish];
}

/** Reads each `--format FORMAT` and `--format FORMAT=FILE` into a list, for commander, which tells what is thrown. */
export function outputsOf<Format extends string>(formats: readonly Format[]): (written: string, before?: readonly ReportOutput<Format>[]) => readonly ReportOutput<Format>[] {
  return (written, before = []) => {
    const [, name = "", file] = /^([^=]*)(?:=(.*))?$/su.exec(written) ?? [];
    const format = formats.find((one) => one === (otherNames.get(name) ?? name));
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formats.join(", ")}.`);
    if (file === "") throw new InvalidArgumentError(`Name a file behind the “=”, or leave it out to write to standard output.`);
    return [...before, { format, file: file === "-" ? undefined : file }];
  };
}

/** One sentence on reports that would get in each other's way, or in that of a plan; undefined when none does. */
export function wrongOutputs(outputs: readonly ReportOutput<string>[], { cwd }: Pick<Environment, "cwd">): string | undefined {
  const shown = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (!fitTogether(shown)) return `Standard output takes one report, and --format names ${sentenceList(shown)}. Give all but one a file: --format ${shown.at(-1) ?? ""}=FILE.`;
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.findIndex((other) => resolve(cwd, other) === resolve(cwd, file)) < index);
  if (twice !== undefined) return `Two reports would be written to “${twice}”. Give each --format a file of its own.`;
  return files.flatMap((file) => takenName(file, "report") ?? [])[0];
}

/**
 * Writes each report to where it was asked to go. What cannot be written is told, does not keep the others from being
 * written, and is the status.
 */
export async function deliver<Format extends string>(outputs: readonly ReportOutput<Format>[], report: (format: Format, page: Page) => string, delivery: Delivery, environment: Environment): Promise<ExitStatus> {
  const { shard, unreadable = [] } = delivery;
  const about = { folder: await folderInRepository(environment), shard, unreadable };
  const statuses: ExitStatus[] = [];
  for (const { format, file } of outputs) {
    const elsewhere = placeOfAll(outputs.filter((other) => other.format !== format));
    if (file === undefined) {
      const { output, color } = delivery;
      output.write(report(format, { paint: paintFor(output, color), columns: output.columns, ...about, elsewhere }));
      continue;
    }
    const text = report(format, { paint: (_, painted) => painted, columns: undefined, ...about, elsewhere });
    const failure = await placeFile({ path: file, text, force: true, instead: "Leave out the “=” and what follows it", spared: delivery.spared }, environment);
    if (failure !== undefined) statuses.push(wrongUse(environment, failure));
  }
  return worst([exitStatus.clean, ...statuses]);
}

/** Names under which other tools have the same format. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["github-actions", "github"],
  ["codequality", "gitlab"],
  ["code-climate", "gitlab"],
]);

/** The log of a run takes annotations out of its lines, so they may stand below a report that is lines as well. */
function fitTogether(formats: readonly string[]): boolean {
  const documents = formats.filter((format) => format !== "github");
  return formats.length < 2 || (formats.length === 2 && documents.length === 1 && documents.every((format) => format === "stylish" || format === "compact" || format === "text"));
}

/** Where people find everything that was found, in words. */
function placeOfAll(outputs: readonly ReportOutput<string>[]): string | undefined {
  if (outputs.some(({ format, file }) => file === undefined && format !== "github")) return "the log of this step";
  const file = outputs.find((output) => output.file !== undefined)?.file;
  return file === undefined ? undefined : `“${file}”`;
}
