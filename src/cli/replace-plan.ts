import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "diff";
import type { Environment } from "./environment";
import { type Paint, type Style, paintFor } from "./paint";
import { readPlanFile } from "./read-plan-file";
import { systemReason } from "./system-reason";
import { terminalText, withoutLogCommands } from "./terminal-text";

/** A plan's file as it was read, and as it is to be. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Gives one sentence that says why a plan was not written; undefined when it was. A link is followed: the plan is where it
 * leads. The file is read once more: what somebody saved since it was read, in an editor or by another command, is not
 * in the new text and would be lost.
 */
export async function replacePlan({ path, before, after }: Replacement, { cwd, files }: Environment): Promise<string | undefined> {
  const file = await readPlanFile(path, { cwd, files });
  if (!file.readable) return file.message;
  // A file that is asked for by two names is done when its second name comes.
  if (isText(file.bytes, after)) return undefined;
  if (!isText(file.bytes, before)) return `“${path}” changed meanwhile, so it is left as it is; run the command again.`;
  try {
    await files.write(await files.targetOf(resolve(cwd, path)), after);
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `“${path}” cannot be written: ${reason}.`;
  }
}

function isText(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(text).equals(bytes);
}

/** A plan before and after, as `git apply` reads it; nothing when it is the same. */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}

/** Writes a patch: as it is into a file, in colours and without control characters on a terminal, which obeys what a file keeps. */
export function showPatch(patch: string, color: boolean | undefined, { stdout, variables }: Pick<Environment, "stdout" | "variables">): void {
  if (patch === "") return;
  stdout.write(stdout.columns === undefined ? inLog(patch, variables) : shownPatch(patch, paintFor(stdout, color)));
}

/** No line of a plan may be a command to the runner, whose log this may be. The patch can be applied with the lines around it, too. */
function inLog(patch: string, variables: Environment["variables"]): string {
  if (variables?.["TF_BUILD"] !== undefined) return withoutLogCommands(patch);
  if (variables?.["GITHUB_ACTIONS"] !== "true") return patch;
  const pause = randomUUID();
  return `::stop-commands::${pause}\n${patch}::${pause}::\n`;
}

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
