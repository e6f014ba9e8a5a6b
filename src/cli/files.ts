import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { glob } from "tinyglobby";
import { readUpTo } from "./read-up-to";

/** What a path leads to. */
export type PathKind = "file" | "folder" | "nothing";

/** What commands ask of a file system. Reading rejects with a system error, such as `EACCES`. */
export interface Files {
  readonly kindOf: (path: string) => Promise<PathKind>;
  /** A file's bytes, up to somewhat more than `limit` of them. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  /** The files below a folder that a pattern matches, relative to it. Links are not followed. */
  readonly find: (pattern: string, folder: string) => Promise<readonly string[]>;
}

/** The files of this machine. */
export const localFiles: Files = {
  kindOf,
  read: (path, limit) => readUpTo(limit, createReadStream(path)),
  find: (pattern, folder) =>
    glob(pattern, {
      cwd: folder,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    }),
};

async function kindOf(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    // What may not even be looked at counts as a file: reading it says why it cannot be read.
    return isAbsence(error) ? "nothing" : "file";
  }
}

function isAbsence(error: unknown): boolean {
  const absences: readonly unknown[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];
  return error instanceof Error && "code" in error && absences.includes(error.code);
}
