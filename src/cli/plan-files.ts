import { isAbsolute, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Environment } from "./environment";

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
}

/**
 * The files that paths and globs name: a file is taken whatever its name, a folder gives the plans below it, and a glob
 * the files that it matches. Without any, every plan below the current folder. Paths are relative to that folder.
 */
export async function findPlanFiles(asked: readonly string[], { cwd, files }: Pick<Environment, "cwd" | "files">): Promise<PlanFiles> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  for (const one of asked.length === 0 ? ["."] : asked) {
    const found = await filesFor(one);
    if (found.length === 0) unmatched.push(one);
    for (const path of found) paths.add(shown(path, cwd));
  }
  return { paths: [...paths].sort(), unmatched };

  async function filesFor(path: string): Promise<readonly string[]> {
    const place = resolve(cwd, path);
    const kind = await files.kindOf(place);
    if (kind === "file") return [place];
    if (kind === "folder") return (await files.find(planPattern, place)).map((found) => resolve(place, found));
    return isDynamicPattern(path) ? files.find(path.split(sep).join("/"), cwd) : [];
  }
}

/** A path as people read it here: relative to a folder, with forward slashes. */
export function shown(path: string, folder: string): string {
  const near = relative(folder, resolve(folder, path));
  return (isAbsolute(near) ? path : near).split(sep).join("/");
}
