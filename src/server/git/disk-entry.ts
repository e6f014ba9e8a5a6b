import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readFile, readlink, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { say } from "../../core/texts/say";
import { byteLimit } from "../workspace-files";
import { type Entry, linkEntry } from "./difference";
import { tooLong } from "./too-long";

/** What stands at a path of the working tree now; undefined for nothing, and for a folder. `known` is what git has there. */
export async function diskEntry(root: string, path: string, known: string | undefined): Promise<Entry | undefined> {
  // Such a name could not be asked for: a wrong “deleted” would be worse.
  if (path.includes("\uFFFD")) return { object: "", message: say`Its name is not UTF-8, so it cannot be read. Rename it.` };
  const place = join(root, path);
  try {
    return await readEntry(place, known);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"].some((code) => code === error.code)) return undefined;
    return { object: "", message: say`It cannot be read: ${String(error.code)}.` };
  }
}

async function readEntry(place: string, known: string | undefined): Promise<Entry | undefined> {
  const stats = await lstat(place);
  const folder = dirname(place);
  // A folder that is a link now leads elsewhere: what lies there is not in the working tree.
  if (stats.isDirectory() || (await realpath(folder)) !== folder) return undefined;
  if (stats.isSymbolicLink()) return linkEntry(objectOf(Buffer.from(await readlink(place)), known));
  if (!stats.isFile()) return { object: "", message: say`It is no file.` };
  if (stats.size > byteLimit) return { object: await objectOfLong(place, stats.size, known), message: tooLong() };
  const bytes = await readFile(place);
  return { object: sameBut(bytes, known) ? (known ?? "") : objectOf(bytes, known), bytes };
}

/** Git may write other ends of lines into the working tree than it keeps, and no plan means anything by them. */
function sameBut(bytes: Buffer, known: string | undefined): boolean {
  return known !== undefined && bytes.includes("\r\n") && objectOf(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"), known) === known;
}

/** The name that git gives to a content. Its length tells which algorithm the repository uses. */
function objectOf(bytes: Uint8Array, known: string | undefined): string {
  return hashFor(bytes.length, known).update(bytes).digest("hex");
}

async function objectOfLong(place: string, size: number, known: string | undefined): Promise<string> {
  const hash = hashFor(size, known);
  for await (const chunk of createReadStream(place)) hash.update(Buffer.from(chunk as Uint8Array));
  return hash.digest("hex");
}

function hashFor(size: number, known: string | undefined) {
  return createHash(/[0-9a-f]{64}$/u.test(known ?? "") ? "sha256" : "sha1").update(`blob ${size}\u0000`);
}
