import { readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Unreadable } from "../core/config/config-files";
import { say } from "../core/texts/say";
import { type WorkspaceFiles, byteLimit } from "./workspace-files";

/** The files of this machine, by URIs of the scheme `file`. */
export const localFiles: WorkspaceFiles = {
  read: async (uri) => {
    const path = fileURLToPath(uri);
    return (await exists(path)) ? read(path) : undefined;
  },
  exists: (uri) => exists(fileURLToPath(uri)),
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
  const cwd = fileURLToPath(folder);
  const found = await glob("**/*.pov.{yaml,yml}", { cwd, dot: true, expandDirectories: false, followSymbolicLinks: false, caseSensitiveMatch: false, ignore: ["**/node_modules/**", "**/.git/**"] });
  return found.map((path) => pathToFileURL(join(cwd, path)).href);
}
