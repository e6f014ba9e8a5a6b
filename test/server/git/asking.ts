import assert from "node:assert/strict";
import { type AskedVersions, type ChangedFilesAnswer, type FileContent, changedFiles } from "../../../src/server/git/changed-files";

/** What differs, a line for each file: its name, what it was, what it is. */
export async function seen(folder: string, asked: Partial<AskedVersions> = {}): Promise<readonly string[]> {
  const answer = await asking(folder, asked);
  assert.ok(answer.ok, answer.ok ? "" : answer.message);
  return answer.files.map(({ path, earlierPath, before, after }) => `${earlierPath === undefined ? "" : `${earlierPath} => `}${path}: ${shown(before)} -> ${shown(after)}`);
}

/** Which versions are compared. */
export async function versions(folder: string, asked: Partial<AskedVersions> = {}): Promise<string> {
  const answer = await asking(folder, asked);
  if (!answer.ok) return answer.message;
  return [answer.base, answer.head].map(({ name, commit }) => `${name} ${commit ?? "-"}`).join(" -> ");
}

/** Why nothing is compared. */
export async function refusal(folder: string, asked: Partial<AskedVersions> = {}): Promise<string> {
  const answer = await asking(folder, asked);
  return answer.ok ? `no refusal, but ${answer.files.length} files` : answer.message;
}

/** What differs, as it is answered. */
export async function asking(folder: string, asked: Partial<AskedVersions>): Promise<ChangedFilesAnswer> {
  return changedFiles(folder, { base: undefined, head: undefined, paths: [], ...asked });
}

/** A content as JSON, or why there is none in brackets. */
export function shown(content: FileContent | undefined): string {
  if (content === undefined) return "none";
  return content.readable ? JSON.stringify(Buffer.from(content.bytes).toString("utf8")) : `[${content.message}]`;
}

/** A plan that resembles no other one. */
export function plan(id: string, ...lines: readonly string[]): string {
  return [`id: ${id}`, ...Array.from({ length: 20 }, (_, line) => `${id}-${line}: ${id.repeat(3)}`), ...lines, ""].join("\n");
}
