import { randomUUID } from "node:crypto";
import { type Stats, constants, rmSync } from "node:fs";
import { type FileHandle, access, lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: whenever the process ends, readers see the old text or the new one. What fails, or is
 * interrupted from the keyboard, leaves nothing behind; a process that is killed may leave a draft, whose name begins with
 * `.pov-` and ends with `.tmp`. A file that is replaced keeps its permissions and, where that is allowed, its owner; a link
 * is replaced itself, not what it leads to. Rejects with a system error, such as `EACCES`, also for a file that may not be
 * written itself, though its folder may.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  const replaced = await fileAt(path);
  // In the same folder, because a file is moved in one step only within a file system. Nobody can guess the name and lay a link there.
  const draft = join(dirname(path), `.pov-${randomUUID()}.tmp`);
  removeWhenInterrupted(draft);
  try {
    await writeDraft(draft, text, replaced);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    drafts.delete(draft);
  }
}

/** The file that is replaced; undefined where there is none. */
async function fileAt(path: string): Promise<Stats | undefined> {
  const stats = await lstat(path).catch(undefinedWhenAbsent);
  if (stats?.isFile() !== true) return undefined;
  // Another file may take the place of one that is protected: the folder alone decides that. Nobody means it so.
  await access(path, constants.W_OK);
  return stats;
}

function undefinedWhenAbsent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}

/** For the owner's eyes until it has the permissions of what it replaces. */
async function writeDraft(draft: string, text: string, replaced: Stats | undefined): Promise<void> {
  const file = await open(draft, "wx", replaced === undefined ? 0o666 : 0o600);
  try {
    await file.writeFile(text, "utf8");
    if (replaced !== undefined) await makeLike(replaced, file);
    // On disk before it takes the name, or a power failure could leave an empty file under it.
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeLike({ uid, gid, mode }: Stats, file: FileHandle): Promise<void> {
  const own = await file.stat();
  // Most people may not give a file away: then it is theirs, as with every editor that replaces files.
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o777);
}

/** What is being written in this process: Ctrl+C and a polite request to end remove it first. */
const drafts = new Set<string>();

/** Listens from the first file on for good: a signal that came just before its listener went would be lost, and the process go on. */
function removeWhenInterrupted(draft: string): void {
  drafts.add(draft);
  for (const signal of interrupts) if (!process.listeners(signal).includes(end)) process.on(signal, end);
}

const interrupts = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function end(signal: NodeJS.Signals): void {
  for (const draft of drafts) rmSync(draft, { force: true });
  for (const interrupt of interrupts) process.off(interrupt, end);
  process.kill(process.pid, signal);
}
