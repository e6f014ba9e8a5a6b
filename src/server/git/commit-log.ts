import { commitTime } from "./commit-time";

/** What one commit did to a file. */
export interface CommitEntry {
  readonly id: string;
  /** None of the first commit, and of the last one that a shallow clone has. */
  readonly parents: readonly string[];
  readonly author: string;
  /** When it was written, by the author's own clock: 2026-02-27T09:30:00+01:00. */
  readonly time: string;
  readonly subject: string;
  /** What the file was called from then on, below the repository's folder. */
  readonly path: string;
  /** 120000 for a link. */
  readonly mode: string;
  /** The object that it was, and the one that it is from then on; zeros where there is none. */
  readonly before: string;
  readonly after: string;
  /** Whether the file did not exist before. */
  readonly isCreation: boolean;
}

/** How `git log -z --raw` is to write a commit, so that every field stands alone and no name or subject can pass for another. */
export const logFormat = "%H%x00%P%x00%aN%x00%aI%x00%s";

/** Reads what git wrote of one file in that format, newest first. */
export function readLog(log: string): readonly CommitEntry[] {
  const entries: CommitEntry[] = [];
  const fields = log.split("\u0000");
  const next = (): string => fields.shift() ?? "";
  while (fields.length > 5) {
    const commit = { id: next(), parents: next().split(" ").filter((parent) => parent !== ""), author: next(), time: commitTime(next()), subject: next() };
    for (let change = rawChange(fields[0]); change !== undefined; change = rawChange(fields[0])) {
      next();
      entries.push({ ...commit, ...change, path: next() });
    }
  }
  return entries;
}

/** What a file was called before, out of what `git diff-tree -z --raw` wrote of renames alone; undefined where it is not among them. */
export function readRename(differences: string, path: string): string | undefined {
  const fields = differences.split("\u0000");
  for (let at = 0; at + 2 < fields.length; at += 3) {
    if (fields[at + 2] === path) return fields[at + 1];
  }
  return undefined;
}

/** `:100644 100644 <before> <after> M` */
function rawChange(field: string | undefined): Pick<CommitEntry, "mode" | "before" | "after" | "isCreation"> | undefined {
  const [whole, mode = "", before = "", after = "", status = ""] = /^\s*:\d{6} (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])$/u.exec(field ?? "") ?? [];
  return whole === undefined ? undefined : { mode, before, after, isCreation: status === "A" };
}

/**
 * The commits, newest first, by which the file came to what it is: each begins with what the one before it ended with. Work
 * that went on beside it, and came in by a merge that put both together, is that merge; a merge that only brought a version is left out.
 */
export function lineOfCommits(log: readonly CommitEntry[]): readonly CommitEntry[] {
  const entries = log.filter(({ parents, after }, index) => parents.length < 2 || log[index + 1]?.after !== after);
  const line: CommitEntry[] = [];
  let at = 0;
  for (let entry = entries[at]; entry !== undefined; entry = entries[at]) {
    line.push(entry);
    const { before } = entry;
    at = entries.findIndex(({ after }, index) => index > at && after === before);
    if (at < 0) break;
  }
  return line;
}
