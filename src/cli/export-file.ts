import { resolve } from "node:path";
import type { Environment } from "./environment";
import { systemReason } from "./system-reason";

/** Where an export goes. */
export interface ExportFile {
  /** As it was asked for. */
  readonly path: string;
  readonly text: string;
  /** The plan, which no export may replace; undefined when it came from standard input. */
  readonly plan: string | undefined;
  /** Whether a file that is there may be replaced without asking. */
  readonly force: boolean;
}

/** Writes an export to its file. Gives one sentence that says why it was not written; undefined when it was. */
export async function writeExport({ path, text, plan, force }: ExportFile, environment: Environment): Promise<string | undefined> {
  if (path === "") return "--output names no file. Write --output FILE, or leave it out to write to standard output.";
  const place = resolve(environment.cwd, path);
  try {
    const obstacle = await obstacleAt(path, place, plan, environment);
    if (obstacle !== undefined) return obstacle;
    const refusal = force ? undefined : await refusalAt(path, place, environment);
    if (refusal !== undefined) return refusal;
    await environment.files.write(place, text);
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `“${path}” cannot be written: ${reason}.`;
  }
}

/** What not even `--force` may replace. */
async function obstacleAt(path: string, place: string, plan: string | undefined, { files, cwd }: Environment): Promise<string | undefined> {
  const kind = await files.kindAt(place);
  if (kind === "folder") return `“${path}” is a folder; name a file in it.`;
  if (kind === "device") return `“${path}” is no file. Leave out --output to write to standard output.`;
  if (plan !== undefined && (await files.areSame(place, resolve(cwd, plan)))) return `“${path}” is the plan itself. Name another file, or the plan would be lost.`;
  return undefined;
}

async function refusalAt(path: string, place: string, { files, ask }: Environment): Promise<string | undefined> {
  const kind = await files.kindAt(place);
  if (kind === "nothing") return undefined;
  const what = kind === "link" ? "is a link to another file" : "exists already";
  if (ask === undefined) return `“${path}” ${what}. Pass --force to replace it.`;
  return (await ask(`“${path}” ${what}. Replace it? [y/N] `)) ? undefined : `“${path}” was left as it is.`;
}
