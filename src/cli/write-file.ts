import { randomUUID } from "node:crypto";
import { type FileHandle, lstat, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: readers see the old text or the new one, and what fails leaves nothing behind.
 * A file that is replaced keeps its permissions; a link is replaced itself, not what it leads to. Rejects with a system
 * error, such as `EACCES`.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  // In the same folder, because a file is moved in one step only within a file system.
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  const mode = await modeOf(path);
  try {
    await writeDraft(draft, text, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeDraft(draft: string, text: string, mode: number | undefined): Promise<void> {
  const file = await open(draft, "wx");
  try {
    await fill(file, text, mode);
  } finally {
    await file.close();
  }
}

/** On disk before it takes the name, or a crash could leave an empty file under it. */
async function fill(file: FileHandle, text: string, mode: number | undefined): Promise<void> {
  await file.writeFile(text, "utf8");
  if (mode !== undefined) await file.chmod(mode);
  await file.sync();
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    const { mode } = await stat(path);
    return (await lstat(path)).isFile() ? mode & 0o777 : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
