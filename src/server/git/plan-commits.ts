import { basename, dirname } from "node:path";
import type { VersionText } from "../../core/changes/plan-comparison";
import type { KnownPast, PlanCommits, PlanVersion } from "../../core/history/plan-version";
import { say } from "../../core/texts/say";
import type { FileContent } from "./changed-files";
import { type CommitEntry, lineOfCommits, logFormat, readLog } from "./commit-log";
import { wholeRepository } from "./committed-differences";
import { gitTrouble } from "./git-trouble";
import { readBlobs } from "./read-blobs";
import { type GitAnswer, runGit } from "./run-git";

/** How far back a plan's history is read. */
const mostVersions = 200;

/**
 * The committed versions of a plan's file, oldest first, across renames: each followed from the one before it on the way to
 * the commit that is checked out. What was merged as it was stands with who wrote it, what a merge put together with the merge.
 */
export async function commitsOf(path: string): Promise<PlanCommits> {
  const folder = dirname(path);
  const repository = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
  if (!repository.ok) return { ok: false, message: whyNot(repository) };
  const log = await runGit(folder, [
    "log", "--follow", "--topo-order", "--diff-merges=first-parent", `--max-count=${2 * mostVersions}`, "--encoding=UTF-8", `--format=${logFormat}`,
    "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "HEAD", "--", basename(path),
  ], "", wholeRepository);
  if (!log.ok) return { ok: false, message: whyNot(log) };
  const line = lineOfCommits(readLog(log.output.toString("utf8")));
  if (line.length === 0) return { ok: false, message: say`The plan is in no commit yet, so it has no history. Commit it first.` };
  const read = line.slice(0, mostVersions);
  const contents = await readBlobs(folder, new Set(read.filter(isFile).map(({ after }) => after)));
  if (typeof contents === "string") return { ok: false, message: contents };
  const versions = read.map((entry) => versionOf(entry, contents.get(entry.after))).reverse();
  return { ok: true, versions, past: pastOf(line, repository.output.toString("utf8").trim() === "true") };
}

/** A file as such, neither deleted nor a link. */
function isFile({ mode }: CommitEntry): boolean {
  return /^100/u.test(mode);
}

function versionOf(entry: CommitEntry, content: FileContent | undefined): PlanVersion {
  const { id, author, time, subject, path } = entry;
  return { commit: id, author, time, date: time.slice(0, 10), subject, file: path, content: textOf(entry, content) };
}

function textOf({ mode }: CommitEntry, content: FileContent | undefined): VersionText {
  if (content === undefined) return { readable: false, message: /^0+$/u.test(mode) ? say`The file was deleted here.` : say`The file is a link or a folder of its own here, so git does not have the plan itself.` };
  return content.readable ? { readable: true, text: new TextDecoder().decode(content.bytes) } : content;
}

/** A shallow clone ends with a commit that looks like the first one. */
function pastOf(line: readonly CommitEntry[], isShallow: boolean): KnownPast {
  const first = line.at(-1);
  if (line.length > mostVersions || first?.isCreation !== true) return "longer";
  return isShallow && first.parents.length === 0 ? "shallow" : "whole";
}

function whyNot(answer: Extract<GitAnswer, { readonly ok: false }>): string {
  if (!answer.isInstalled) return say`Git is not installed here, so the history of the plan cannot be read. Install git first.`;
  if (/not a git repository/iu.test(answer.message)) return say`The plan is in no git repository, so it has no history. Put its folder under version control first.`;
  if (/bad revision 'HEAD'|ambiguous argument 'HEAD'|does not have any commits/iu.test(answer.message)) return say`The git repository has no commit yet, so the plan has no history. Commit it first.`;
  return gitTrouble(answer);
}
