import { isUtf8 } from "node:buffer";
import { basename, dirname } from "node:path";
import { lengthLimit } from "../../core/source/limits";
import { say } from "../../core/texts/say";
import { ambiguousName } from "./ambiguous-name";
import type { FileContent } from "./changed-files";
import { entryOf } from "./difference";
import { type EarlierFile, earlierFiles } from "./earlier-files";
import { readBlobs } from "./read-blobs";
import { type GitAnswer, runGit } from "./run-git";
import { tooLong } from "./too-long";

/** A file's text in one version of its repository, undefined when that version did not have it; or why that cannot be told. */
export type VersionAnswer = { readonly ok: true; readonly text: string | undefined } | { readonly ok: false; readonly message: string };

/** Files as they were in the commit that a branch, a tag or the like stands for, by their paths, also under earlier names. */
export async function versionsAt(paths: readonly string[], revision: string): Promise<ReadonlyMap<string, VersionAnswer>> {
  const answers = new Map<string, VersionAnswer>();
  const elsewhere: EarlierFile[] = [];
  for (const [folder, some] of byFolder(paths)) {
    const commit = await commitFor(folder, revision);
    const there = commit.ok ? await folderAt(folder, commit.id, some) : commit.message;
    for (const path of some) {
      const content = typeof there === "string" ? { readable: false as const, message: there } : there.get(basename(path));
      answers.set(path, answerOf(content));
      if (content === undefined && commit.ok) elsewhere.push({ path, commit: commit.id });
    }
  }
  for (const [path, content] of await earlierFiles(elsewhere)) answers.set(path, typeof content === "string" ? { ok: false, message: content } : answerOf(content));
  return answers;
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const some = folders.get(dirname(path)) ?? [];
    some.push(path);
    folders.set(dirname(path), some);
  }
  return folders;
}

/** What is there and cannot be read is no reason to find nothing. */
function answerOf(content: FileContent | undefined): VersionAnswer {
  if (content === undefined) return { ok: true, text: undefined };
  if (!content.readable) return { ok: false, message: content.message };
  if (!isUtf8(content.bytes)) return { ok: false, message: say`What that version has of the plan is not UTF-8 text, so it cannot be read. Name a version in which it is.` };
  const text = new TextDecoder().decode(content.bytes);
  return text.length > lengthLimit ? { ok: false, message: tooLong() } : { ok: true, text };
}

type CommitAnswer = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly message: string };

async function commitFor(folder: string, revision: string): Promise<CommitAnswer> {
  const inside = await runGit(folder, ["rev-parse", "--git-dir"]);
  if (!inside.ok) return { ok: false, message: whyNot(inside) };
  const ambiguous = await ambiguousName([revision], folder);
  if (ambiguous !== undefined) return { ok: false, message: ambiguous };
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = answer.ok ? /^[0-9a-f]{40,64}$/mu.exec(answer.output.toString("utf8"))?.[0] : undefined;
  return id === undefined ? { ok: false, message: say`There is no version “${revision}” in the git repository.` } : { ok: true, id };
}

/** What a commit has in a folder of some files, by their names. */
async function folderAt(folder: string, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileContent> | string> {
  // Asked for by its names, a folder of many plans would make a command line that is too long for some systems.
  const listing = await runGit(folder, ["ls-tree", "-z", "--end-of-options", commit]);
  if (!listing.ok) return whyNot(listing);
  const names = new Set(paths.map((path) => basename(path)));
  const entries = new Map(listing.output.toString("utf8").split("\u0000").flatMap((line) => {
    const [, mode = "", object = "", name = ""] = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t(.*)$/su.exec(line) ?? [];
    return names.has(name) && mode !== "040000" ? [[name, entryOf(mode, object)] as const] : [];
  }));
  const contents = await readBlobs(folder, new Set([...entries.values()].flatMap((entry) => (entry === undefined || entry.message !== undefined ? [] : [entry.object]))));
  if (typeof contents === "string") return contents;
  return new Map([...entries].flatMap(([name, entry]) => {
    const content = entry?.message === undefined ? contents.get(entry?.object ?? "") : { readable: false as const, message: entry.message };
    return content === undefined ? [] : [[name, content] as const];
  }));
}

function whyNot(answer: Extract<GitAnswer, { readonly ok: false }>): string {
  if (!answer.isInstalled) return say`Git is not installed here, so there is no earlier version to compare with.`;
  if (/not a git repository/iu.test(answer.message)) return say`The plan is in no git repository, so there is no earlier version to compare with.`;
  return say`Git cannot read the repository of the plan: ${answer.message.replace(/^fatal: /u, "")}`;
}
