import { basename, dirname } from "node:path";
import type { VersionText } from "../../core/changes/plan-comparison";
import { isAnotherDeal } from "../../core/history/another-deal";
import type { KnownPast, PlanCommits, PlanVersion } from "../../core/history/plan-version";
import { say } from "../../core/texts/say";
import type { FileContent } from "./changed-files";
import type { CommitEntry } from "./commit-log";
import { fileLine } from "./file-line";
import { gitTrouble } from "./git-trouble";
import { readBlobs } from "./read-blobs";
import { type GitAnswer, runGit } from "./run-git";

/** How far back a plan's history is read. */
const mostVersions = 200;

/**
 * The committed versions of a plan's file, oldest first, across renames: each followed from the one before it on the way to
 * the commit that is checked out. What was merged as it was stands with who wrote it, what a merge put together with the merge.
 * The plan of another deal that this one was made from is none of them.
 */
export async function commitsOf(path: string): Promise<PlanCommits> {
  const folder = dirname(path);
  const repository = await runGit(folder, ["rev-parse", "--is-shallow-repository", "--show-toplevel"]);
  if (!repository.ok) return { ok: false, message: whyNot(repository) };
  const [, shallow, root = folder] = /^(true|false)\n(.*)\n$/su.exec(repository.output.toString("utf8")) ?? [];
  const line = await fileLine({ folder, name: basename(path), root, most: mostVersions });
  if (!line.ok) return { ok: false, message: whyNot(line.answer) };
  if (line.entries.length === 0) return { ok: false, message: say`The plan is in no commit yet, so it has no history. Commit it first.` };
  const read = line.entries.slice(0, mostVersions);
  const contents = await readBlobs(folder, new Set(read.filter(isFile).map(({ after }) => after)));
  if (typeof contents === "string") return { ok: false, message: contents };
  const versions = read.map((entry) => versionOf(entry, contents.get(entry.after)));
  const own = versions.slice(0, versions.findIndex((version, index) => isMadeFromAnother(version, versions[index + 1])) + 1);
  if (own.length > 0) return { ok: true, versions: own.reverse(), past: "whole" };
  return { ok: true, versions: versions.reverse(), past: pastOf(line.entries, shallow === "true") };
}

/** A file that was renamed and made the plan of another deal at once. */
function isMadeFromAnother({ file, content }: PlanVersion, before: PlanVersion | undefined): boolean {
  return before !== undefined && file !== before.file && content.readable && before.content.readable && isAnotherDeal(before.content.text, content.text);
}

/** A file as such, neither deleted nor a link. */
function isFile({ mode }: CommitEntry): boolean {
  return /^100/u.test(mode);
}

function versionOf(entry: CommitEntry, content: FileContent | undefined): PlanVersion {
  const { id, parents, author, time, subject, path } = entry;
  return { commit: id, author, time, date: time.slice(0, 10), subject, file: path, isMerge: parents.length > 1, content: textOf(entry, content) };
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
