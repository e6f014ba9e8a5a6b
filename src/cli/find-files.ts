import { type Dirent, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import picomatch from "picomatch/posix";
import { withoutEnd } from "../core/texts/without-end";
import { shown } from "./plan-files";

/**
 * The files that a glob matches, as paths from a folder, with forward slashes. Links are not followed, and neither
 * `node_modules` nor `.git` is looked into. Folders with a line break in their name are, which globs usually take for
 * the end of a path: a plan could hide there from every check.
 */
export function findFiles(pattern: string, folder: string): readonly string[] {
  const isMatch = picomatch(pattern, { dot: true, flags: "s" });
  const { base } = picomatch.scan(pattern, { unescape: true });
  const top = resolve(folder, base);
  const asAsked = (path: string): string => [...(base === "" ? [] : [withoutEnd(base, "/")]), shown(path, top)].join("/");
  return [...filesBelow(top)].filter((path) => isMatch(asAsked(path))).map((path) => shown(path, folder));
}

function* filesBelow(folder: string): Iterable<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !passedBy.has(entry.name)) yield* filesBelow(path);
  }
}

const passedBy: ReadonlySet<string> = new Set(["node_modules", ".git"]);

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Where nothing is, or nobody may look, there is nothing to find; whoever names a file there is told why.
    if (error instanceof Error && "syscall" in error) return [];
    throw error;
  }
}
