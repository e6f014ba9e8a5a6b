import type { VersionName } from "../../core/changes/plan-comparison";
import { didYouMean, nearest } from "../../core/shape/nearest";
import { say } from "../../core/texts/say";
import type { AskedVersions } from "./changed-files";
import { ambiguousName } from "./ambiguous-name";
import { commitsNamed } from "./commits-named";
import { gitTrouble } from "./git-trouble";
import { type Reference, defaultBranch, referencesIn } from "./references";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/** A version that is committed. */
export interface CommittedVersion extends VersionName {
  readonly commit: string;
}

/** The two versions that are compared; the later one may be the working tree. */
export interface ComparedVersions {
  readonly base: CommittedVersion;
  readonly head: VersionName;
}

/** Finds the versions that were asked for; a sentence on which one is not there and what to do. */
export async function comparedVersions(asked: AskedVersions, place: RepositoryPlace): Promise<ComparedVersions | string> {
  const wanted = wantedVersions(asked);
  const trouble = await ambiguousName([wanted.base, wanted.head].filter((name) => name !== undefined), place.root);
  if (trouble !== undefined) return trouble;
  const base = wanted.base === undefined ? await usualBase(place) : { name: wanted.base, full: wanted.base };
  if (typeof base === "string") return base;
  const versions = await committedVersions(base, wanted.head, place);
  if (typeof versions === "string" || !wanted.fromMergeBase) return versions;
  return fromMergeBase(versions, versions.head.commit ?? (await commitOfHead(place)), place);
}

async function committedVersions(base: Pick<Reference, "name" | "full">, head: string | undefined, place: RepositoryPlace): Promise<ComparedVersions | string> {
  const named = [base.full, ...(head === undefined ? [] : [head])];
  const commits = await commitsNamed(place.root, named);
  if (typeof commits === "string") return commits;
  const missing = named.find((name) => !commits.has(name));
  if (missing !== undefined) return whyMissing(missing, place);
  return { base: { name: base.name, commit: commits.get(base.full) ?? "" }, head: { name: head ?? say`working tree`, commit: head && commits.get(head) } };
}

/** As git has it: `a..b` are two versions, `a...b` begin where b left a, and a side that is left out is HEAD. */
function wantedVersions({ base, head, fromMergeBase = false }: AskedVersions): { readonly base: string | undefined; readonly head: string | undefined; readonly fromMergeBase: boolean } {
  if (base === undefined) return { base, head, fromMergeBase: true };
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/su.exec(base) ?? [];
  if (dots === undefined || head !== undefined) return { base, head, fromMergeBase };
  return { base: left || "HEAD", head: right || "HEAD", fromMergeBase: fromMergeBase || dots === "..." };
}

/** The default branch, which goes by its full name, because a tag may have its short one; or why there is none. */
async function usualBase(place: RepositoryPlace): Promise<Reference | string> {
  const references = await referencesIn(place.root);
  if (typeof references === "string") return references;
  const branch = defaultBranch(references, place.isShallow);
  if (branch !== undefined) return branch;
  if (place.isShallow) return say`This is a shallow clone without the branch to compare with. Fetch the rest with “git fetch --unshallow”, or set “fetch-depth: 0” in actions/checkout.`;
  if (references.length === 0 && !(await hasCommit(place))) return withoutCommits();
  return say`No branch called main or master is known here, so name the version to compare with, such as a branch, a tag or HEAD~1.`;
}

async function fromMergeBase({ base, head }: ComparedVersions, headCommit: string | undefined, place: RepositoryPlace): Promise<ComparedVersions | string> {
  if (headCommit === undefined) return say`The current branch has no commit yet, so it has nothing in common with “${base.name}”. Name the version to compare with.`;
  const answer = await runGit(place.root, ["merge-base", base.commit, headCommit]);
  const commit = answer.ok ? answer.output.toString("utf8").trim() : "";
  if (commit === base.commit) return { base, head };
  if (commit !== "") return { base: { name: say`the merge base with ${base.name}`, commit }, head };
  if (!answer.ok && answer.message !== "") return gitTrouble(answer);
  if (place.isShallow) return say`Where the change began is not in this shallow clone. Fetch the rest with “git fetch --unshallow”, or set “fetch-depth: 0” in actions/checkout.`;
  return say`“${base.name}” has no commit in common with what is compared. Name the version to compare with.`;
}

async function whyMissing(name: string, place: RepositoryPlace): Promise<string> {
  const references = await referencesIn(place.root);
  if (typeof references === "string") return references;
  // Runners check out a commit that no branch or tag leads to.
  if (place.isShallow) return say`There is no version “${name}” in this shallow clone. Fetch the rest with “git fetch --unshallow”, or set “fetch-depth: 0” in actions/checkout.`;
  if (references.length === 0 && !(await hasCommit(place))) return withoutCommits();
  if (name === "HEAD") return say`The current branch has no commit yet, so there is no HEAD. Name another version.`;
  return say`There is no version “${name}” in the git repository.` + (didYouMean(meant(name, references)) || ` ${say`If it is on the server, run “git fetch” first.`}`);
}

/** “main” for a branch that only the remote has is “origin/main”. */
function meant(name: string, references: readonly Reference[]): string | undefined {
  return references.find((one) => one.name.endsWith(`/${name}`))?.name ?? nearest(name, references.map((one) => one.name));
}

/** A commit may be checked out that no branch leads to. */
async function hasCommit(place: RepositoryPlace): Promise<boolean> {
  return (await commitOfHead(place)) !== undefined;
}

async function commitOfHead({ root }: RepositoryPlace): Promise<string | undefined> {
  const commits = await commitsNamed(root, ["HEAD"]);
  return typeof commits === "string" ? undefined : commits.get("HEAD");
}

function withoutCommits(): string {
  return say`There is no commit in this repository yet, so there is nothing to compare with. Commit the plans first.`;
}
