import { type CommitEntry, lineOfCommits, logFormat, readLog, readRename } from "./commit-log";
import { wholeRepository } from "./committed-differences";
import { type GitAnswer, runGit } from "./run-git";

/** The file that is followed: `name` in `folder`, of the repository in `root`, not much further than so many commits. */
interface FollowedFile {
  readonly folder: string;
  readonly name: string;
  readonly root: string;
  readonly most: number;
}

/** The commits, newest first, or what git said instead. */
type FileLine = { readonly ok: true; readonly entries: readonly CommitEntry[] } | { readonly ok: false; readonly answer: Extract<GitAnswer, { readonly ok: false }> };

/**
 * The commits by which a file came to what it is, newest first, across renames. Git's own way to follow a file takes a copy
 * for a rename, and leaves a branch on which it was renamed for the merge that brought it.
 */
export async function fileLine({ folder, name, root, most }: FollowedFile): Promise<FileLine> {
  const entries: CommitEntry[] = [];
  let log = await logOf(folder, "HEAD", name, most);
  while (log.ok) {
    const line = lineOfCommits(readLog(log.output.toString("utf8")));
    entries.push(...line);
    const first = line.at(-1);
    if (first === undefined || entries.length > most) return { ok: true, entries };
    const former = await formerName(root, first);
    if (former === undefined) return { ok: true, entries };
    log = await logOf(root, former.commit, former.path, most);
  }
  return { ok: false, answer: log };
}

function logOf(folder: string, commit: string, path: string, most: number): Promise<GitAnswer> {
  return runGit(folder, [
    "log", "--topo-order", "--diff-merges=first-parent", `--max-count=${2 * most}`, "--encoding=UTF-8", `--format=${logFormat}`,
    "--raw", "-z", "--no-abbrev", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--end-of-options", commit, "--", path,
  ], "", wholeRepository);
}

/** What the file was called in the commit before the one that made it; undefined where it is new there. */
async function formerName(root: string, { id, parents, path, isCreation }: CommitEntry): Promise<{ readonly commit: string; readonly path: string } | undefined> {
  const [commit, ...others] = parents;
  if (!isCreation || commit === undefined || others.length > 0) return undefined;
  const answer = await runGit(root, ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--find-renames", "--diff-filter=R", "--no-ext-diff", "--end-of-options", commit, id], "", wholeRepository);
  const former = answer.ok ? readRename(answer.output.toString("utf8"), path) : undefined;
  return former === undefined ? undefined : { commit, path: former };
}
