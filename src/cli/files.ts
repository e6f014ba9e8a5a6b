import { type Stats, createReadStream, readFileSync, statSync } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { writeFile } from "../disk/write-file";
import { findFiles } from "./find-files";
import type { FoundFiles } from "./found-files";
import { readUpTo } from "./read-up-to";

/** What a path leads to. */
export type PathKind = "file" | "folder" | "nothing";

/** What stands at a path itself: a link is a link, wherever it leads, unless it leads to a device such as a terminal. */
export type PlaceKind = PathKind | "link" | "device";

/** What commands ask of a file system. Reading and writing reject with a system error, such as `EACCES`. */
export interface Files {
  readonly kindOf: (path: string) => Promise<PathKind>;
  /** A file's bytes, up to somewhat more than `limit` of them. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  /** The files below a folder that a pattern matches, relative to it, and the folders there that cannot be read. Links are not followed. */
  readonly find: (pattern: string, folder: string) => Promise<FoundFiles>;
  readonly kindAt: (path: string) => Promise<PlaceKind>;
  /** Whether two paths lead to one file. */
  readonly areSame: (left: string, right: string) => Promise<boolean>;
  /** The path of the file that a path leads to, through links. */
  readonly targetOf: (path: string) => Promise<string>;
  /** Writes a file whole or not at all, in place of what stands at its path. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** The files of this machine. */
export const localFiles: Files = {
  kindOf,
  read,
  find: (pattern, folder) => Promise.resolve(findFiles(pattern, folder)),
  kindAt,
  areSame,
  targetOf: (path) => realpath(path),
  write: writeFile,
};

/** At once, as `read` does: of thousands of plans, each wait would take longer than the look. */
function kindOf(path: string): Promise<PathKind> {
  try {
    return Promise.resolve(statSync(path).isDirectory() ? "folder" : "file");
  } catch (error) {
    // What may not even be looked at counts as a file: reading it says why it cannot be read.
    return Promise.resolve(isAbsence(error) ? "nothing" : "file");
  }
}

async function read(path: string, limit: number): Promise<Uint8Array> {
  const stats = statSync(path);
  // What is written only now, as behind a pipe, is waited for; of what is too long, the rest is left unread.
  return stats.isFile() && stats.size <= limit ? readFileSync(path) : readUpTo(limit, createReadStream(path));
}

async function kindAt(path: string): Promise<PlaceKind> {
  const [place, target] = [await statsOf(lstat(path)), await statsOf(stat(path))];
  if (place === undefined) return "nothing";
  if (target?.isDirectory() === true) return "folder";
  if (target !== undefined && !target.isFile()) return "device";
  return place.isSymbolicLink() ? "link" : "file";
}

async function areSame(left: string, right: string): Promise<boolean> {
  const [one, other] = [await statsOf(stat(left)), await statsOf(stat(right))];
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** Undefined where nothing stands. */
async function statsOf(reading: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  const absences: readonly unknown[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];
  return error instanceof Error && "code" in error && absences.includes(error.code);
}
