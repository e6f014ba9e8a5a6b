import { mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../environment";
import { systemReason } from "../system-reason";
import { takenName } from "../taken-name";
import { hashOf } from "./judged-file";

/** What is known of one plan. */
export interface CacheEntry {
  readonly path: string;
  readonly id: string | undefined;
  /** A hash of everything that was judged, and by what. */
  readonly key: string;
  /** As the JSON report has the plan, of whoever wrote the file; undefined for what is no JSON. */
  readonly plan: () => unknown;
  /** The line from which it was read. */
  readonly line?: string;
}

/**
 * Where the cache of a folder is kept when nobody says: with the caches of the one who runs this, not among the plans,
 * because there a file that says of bad plans that they are fine could come with a change. Undefined where nothing says
 * where caches are kept.
 */
export function usualCacheFile({ cwd, variables = {} }: Pick<Environment, "cwd" | "variables">): string | undefined {
  const home = variables["HOME"];
  const caches = [variables["XDG_CACHE_HOME"], variables["LOCALAPPDATA"], home && join(home, ".cache")].find((folder) => folder !== undefined && folder !== "");
  return caches === undefined ? undefined : join(caches, "pov", `${hashOf(Buffer.from(cwd)).slice(0, 16)}.findings`);
}

/** The entries of a cache’s file: none where there is no file yet, and a sentence on a file that is none of ours. What is damaged is left out. */
export async function readEntries(file: string, { cwd, files }: Environment): Promise<readonly CacheEntry[] | string> {
  const place = resolve(cwd, file);
  try {
    const kind = await files.kindOf(place);
    if (kind === "folder") return `“${file}” is a folder; name a file in it.`;
    const text = kind === "nothing" ? "" : Buffer.from(await files.read(place, byteLimit)).toString("utf8");
    if (text !== "" && !text.startsWith(`${firstLine}\n`)) return `“${file}” is no cache of pov. Name another file.`;
    const taken = takenName(file, "cache");
    if (taken !== undefined) return taken;
    return text.split("\n").slice(1).flatMap((line) => entryIn(line) ?? []);
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    return `“${file}” cannot be read: ${reason}.`;
  }
}

/** Writes a cache’s file whole or not at all. Gives one sentence that says why it was not written; undefined when it was. */
export async function writeEntries(file: string, entries: readonly CacheEntry[], { cwd, files }: Environment): Promise<string | undefined> {
  const place = resolve(cwd, file);
  try {
    makeFolder(dirname(place));
    await files.write(place, [firstLine, ...entries.map(({ line, ...entry }) => line ?? lineOf(entry)), ""].join("\n"));
    return undefined;
  } catch (error) {
    const reason = systemReason(error, "write");
    if (reason === undefined) throw error;
    return `“${file}” cannot be written: ${reason}.`;
  }
}

/** One after the other, because Node asks for ever when it is to make several below `/proc`. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

const firstLine = "pov findings 1";

/** Longer than the cache of any repository. */
const byteLimit = 500_000_000;

/** JSON has no tabs and no line breaks of its own, so these can stand between. */
function lineOf({ key, path, id, plan }: CacheEntry): string {
  return [key, JSON.stringify(path), JSON.stringify(id ?? null), JSON.stringify(plan())].join("\t");
}

/** What was found is read only where it is needed. */
function entryIn(line: string): CacheEntry | undefined {
  const [key, path, id, plan] = line.split("\t");
  if (key === undefined || path === undefined || id === undefined || plan === undefined) return undefined;
  const [readPath, readId] = [jsonIn(path), jsonIn(id)];
  if (typeof readPath !== "string" || (readId !== null && typeof readId !== "string")) return undefined;
  return { key, path: readPath, id: readId ?? undefined, plan: () => jsonIn(plan), line };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged file is not told of: its plans are judged as if nothing were known.
    return undefined;
  }
}
