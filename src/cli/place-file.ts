import { resolve } from "node:path";
import type { Environment } from "./environment";
import { systemReason } from "./system-reason";

/** A text that is to become a file of its own. */
export interface FileToPlace {
  /** As it was asked for. */
  readonly path: string;
  readonly text: string;
  /** Whether a file that is there may be replaced without asking. */
  readonly force: boolean;
  /** How standard output is written to instead: “Leave out --output”. */
  readonly instead: string;
  /** Files that not even force replaces, and why. */
  readonly spared?: readonly { readonly path: string; readonly reason: string }[];
}

/** Writes the file. Gives one sentence that says why it was not written; undefined when it was. */
export async function placeFile(file: FileToPlace, environment: Environment): Promise<string | undefined> {
  const place = resolve(environment.cwd, file.path);
  try {
    const obstacle = await obstacleAt(place, file, environment);
    if (obstacle !== undefined) return obstacle;
    const refusal = file.force ? undefined : await refusalAt(place, file, environment);
    if (refusal !== undefined) return refusal;
    await environment.files.write(place, file.text);
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `“${file.path}” cannot be written: ${reason}.`;
  }
}

/** What not even `--force` may replace. */
async function obstacleAt(place: string, { path, instead, spared = [] }: FileToPlace, { files, cwd }: Environment): Promise<string | undefined> {
  const kind = await files.kindAt(place);
  if (kind === "folder") return `“${path}” is a folder; name a file in it.`;
  if (kind === "device") return `“${path}” is no file. ${instead} to write to standard output.`;
  if (kind === "nothing") return undefined;
  for (const one of spared) if (await files.areSame(place, resolve(cwd, one.path))) return `“${path}” ${one.reason}`;
  return undefined;
}

async function refusalAt(place: string, { path }: FileToPlace, { files, ask }: Environment): Promise<string | undefined> {
  const kind = await files.kindAt(place);
  if (kind === "nothing") return undefined;
  const what = kind === "link" ? "is a link to another file" : "exists already";
  if (ask === undefined) return `“${path}” ${what}. Pass --force to replace it.`;
  return (await ask(`“${path}” ${what}. Replace it? [y/N] `)) ? undefined : `“${path}” was left as it is.`;
}
