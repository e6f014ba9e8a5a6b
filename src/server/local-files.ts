import type { Dirent } from "node:fs";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isAbsolute, join, relative } from "node:path";
import type { Unreadable } from "../core/config/config-files";
import { say } from "../core/texts/say";
import { isPlanFile } from "../protocol/plan-file";
import { type WorkspaceFiles, byteLimit } from "./workspace-files";

/** The files of this machine, by URIs of the scheme `file`. */
export const localFiles: WorkspaceFiles = {
  read: async (uri) => {
    const path = fileURLToPath(uri);
    return (await exists(path)) ? read(path) : undefined;
  },
  exists: (uri) => exists(fileURLToPath(uri)),
  existsIn: (folders, uri) => existsIn(folders.filter((folder) => folder.startsWith("file:")).map((folder) => fileURLToPath(folder)), fileURLToPath(uri)),
  findPlans: async (folders) => (await Promise.all(folders.filter((uri) => uri.startsWith("file:")).map(plansIn))).flat(),
};

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // What may not even be looked at counts as being there: reading it says why it cannot be read.
    if (error instanceof Error && "code" in error) return !["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"].some((code) => code === error.code);
    throw error;
  }
}

async function existsIn(folders: readonly string[], path: string): Promise<boolean> {
  const [place, ...homes] = await Promise.all([path, ...folders].map(realPlace));
  return place !== undefined && homes.some((home) => home !== undefined && !/^\.\.(?:[\\/]|$)/u.test(relative(home, place)) && !isAbsolute(relative(home, place)));
}

/** Where a path leads; undefined where that is nowhere, or nowhere that one may look. */
async function realPlace(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

async function read(path: string): Promise<string | Unreadable> {
  try {
    if ((await stat(path)).size > byteLimit) return { reason: say`it is too long` };
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return { reason: error.code === "EISDIR" ? say`it is a folder` : say`you may not read it` };
    throw error;
  }
}

async function plansIn(folder: string): Promise<readonly string[]> {
  return (await plansBelow(fileURLToPath(folder))).map((path) => pathToFileURL(path).href);
}

/** By name and not by a glob, which takes a line break in a folder's name for the end of a path: a plan could hide behind one. Links are not followed. */
async function plansBelow(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  return (await Promise.all(entries.map((entry) => plansAt(join(folder, entry.name), entry)))).flat();
}

async function plansAt(path: string, entry: Dirent): Promise<readonly string[]> {
  if (entry.isFile()) return isPlanFile(path) ? [path] : [];
  return entry.isDirectory() && !passedBy.has(entry.name) ? plansBelow(path) : [];
}

/** Nothing where nobody may look. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return [];
    throw error;
  }
}

const passedBy: ReadonlySet<string> = new Set(["node_modules", ".git"]);
