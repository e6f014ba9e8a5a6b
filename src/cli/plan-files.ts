import { isAbsolute, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Environment } from "./environment";
import type { FoundFiles, UnreadableFolder } from "./found-files";
import { isMisread } from "./misread-name";
import type { UnreadableFile } from "./reporters/reporter";

/** The names by which plans are found in folders. */
export const planPattern = "**/*.pov.{yaml,yml}";

/** Whether a file would be found by its name; a name that begins with a dot is hidden. */
export function isPlanName(path: string): boolean {
  return /(?:^|[/\\])[^./\\][^/\\]*\.pov\.ya?ml$/u.test(path);
}

/** Files to check, by path, or what was asked for and led to none. */
export interface PlanFiles {
  readonly paths: readonly string[];
  readonly unmatched: readonly string[];
  /** Folders in which there may be more plans, and a sentence that says why nobody could look. */
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * The files that paths and globs name: a file is taken whatever its name, a folder gives the plans below it, and a glob
 * the files that it matches. Without any, every plan below the current folder. Paths are relative to that folder.
 */
export async function findPlanFiles(asked: readonly string[], { cwd, files }: Pick<Environment, "cwd" | "files">): Promise<PlanFiles> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  const unreadable = new Map<string, UnreadableFile>();
  for (const one of asked.length === 0 ? ["."] : asked) {
    const found = await filesFor(one);
    if (found.paths.length + found.unreadable.length === 0) unmatched.push(one);
    for (const path of found.paths) paths.add(shown(path, cwd));
    for (const folder of found.unreadable) unreadable.set(resolve(cwd, folder.path), unreadableFolder(folder, cwd));
  }
  return { paths: [...paths].sort(), unmatched, unreadable: [...unreadable.values()] };

  async function filesFor(path: string): Promise<FoundFiles> {
    const place = resolve(cwd, path);
    const kind = await files.kindOf(place);
    // Of a misread name it is told when it is read.
    if (kind === "file" || (kind === "nothing" && isMisread(path) && !isDynamicPattern(path))) return { paths: [place], unreadable: [] };
    if (kind === "folder") return below(place, await files.find(planPattern, place));
    return isDynamicPattern(path) ? files.find(path.split(sep).join("/"), cwd) : { paths: [], unreadable: [] };
  }
}

function below(folder: string, { paths, unreadable }: FoundFiles): FoundFiles {
  return { paths: paths.map((path) => resolve(folder, path)), unreadable: unreadable.map(({ path, reason }) => ({ path: resolve(folder, path), reason })) };
}

function unreadableFolder({ path, reason }: UnreadableFolder, cwd: string): UnreadableFile {
  const name = shown(path, cwd) || ".";
  return { path: name, message: `The folder “${name}” cannot be read: ${reason}. Plans in it are left out.` };
}

/** A path as people read it here: relative to a folder, with forward slashes. */
export function shown(path: string, folder: string): string {
  const near = relative(folder, resolve(folder, path));
  return (isAbsolute(near) ? path : near).split(sep).join("/");
}
