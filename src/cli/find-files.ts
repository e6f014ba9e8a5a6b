import { type Dirent, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import picomatch from "picomatch/posix";
import { withoutEnd } from "../core/texts/without-end";
import type { FoundFiles, UnreadableFolder } from "./found-files";
import { isMisread } from "./misread-name";
import { shown } from "./plan-files";
import { systemReason } from "./system-reason";

/**
 * The files that a glob matches. Links are not followed, and neither `node_modules` nor `.git` is looked into. Folders
 * with a line break in their name are, which globs usually take for the end of a path: a plan could hide there from every
 * check. So it could in a folder that cannot be read, of which is told.
 */
export function findFiles(pattern: string, folder: string): FoundFiles {
  const isMatch = picomatch(pattern, options);
  const { base } = picomatch.scan(pattern, { unescape: true });
  const top = resolve(folder, base);
  const asAsked = (path: string): string => [...(base === "" ? [] : [withoutEnd(base, "/")]), ...(path === top ? [] : [shown(path, top)])].join("/");
  const entries = [...entriesBelow(top)];
  const paths = entries.flatMap((entry) => ("reason" in entry || !isMatch(asAsked(entry.path)) ? [] : [shown(entry.path, folder)]));
  const unreadable = entries.flatMap((entry) => ("reason" in entry && mayMatchBelow(asAsked(entry.path), pattern) ? [{ ...entry, path: shown(entry.path, folder) || "." }] : []));
  return { paths, unreadable };
}

const options = { dot: true, flags: "s" } as const;

/** Whether a glob may match something in a folder. One with braces or groups, which may hold slashes, is taken to do so. */
function mayMatchBelow(folder: string, pattern: string): boolean {
  const depth = folder === "" ? 0 : withoutHere(folder).split("/").length;
  const parts = withoutHere(pattern).split("/");
  const above = parts.slice(0, depth);
  if (depth === 0 || /[{(\\]/u.test(above.join("/")) || above.includes("**")) return true;
  return parts.length > depth && picomatch(above.join("/"), options)(withoutHere(folder));
}

function withoutHere(path: string): string {
  return path.replace(/^(?:\.\/)+/u, "");
}

function* entriesBelow(folder: string): Iterable<{ readonly path: string } | UnreadableFolder> {
  const entries = entriesOf(folder);
  if (typeof entries === "string") yield { path: folder, reason: entries };
  for (const entry of typeof entries === "string" ? [] : entries) {
    const path = join(folder, entry.name);
    if (entry.isFile()) yield { path };
    else if (entry.isDirectory() && !passedBy.has(entry.name)) yield* entriesBelow(path);
  }
}

const passedBy: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** What stands in a folder, or why nobody can tell. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    if (!isGone(error)) return reason;
    return isMisread(folder) ? "its name is not UTF-8" : [];
  }
}

/** Where nothing is, or is any more, there is nothing to find; whoever names a file there is told why. */
function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
