import { basename, dirname } from "node:path";
import type { IsoDate } from "../../core/quantity/calendar";
import { say } from "../../core/texts/say";
import { type GitAnswer, runGit } from "./run-git";

/** A file as it once was. */
export interface FileVersion {
  readonly text: string;
  /** The day of the commit; undefined where nobody asked for it. */
  readonly date: IsoDate | undefined;
}

/** How far back a file's history is read. */
const mostVersions = 200;

/** How many versions are read at a time: the one that is wanted is mostly among the first. */
const portion = 20;

/**
 * The committed versions of a file that differ from one another, newest first, across renames; none where git is not
 * installed, the file is in no repository, or its history cannot be read.
 */
export async function* versionsOf(path: string): AsyncGenerator<FileVersion> {
  const blobs = [...new Map((await blobsOf(path, ["HEAD"])).map((blob) => [blob.after, blob])).values()];
  for (let start = 0; start < blobs.length; start += portion) {
    const some = blobs.slice(start, start + portion);
    const texts = await textsOf(dirname(path), some.map(({ after }) => after));
    yield* some.flatMap(({ after, date }) => {
      const text = texts.get(after);
      return text === undefined ? [] : [{ text, date }];
    });
  }
}

/** A file in one version of its repository, undefined when that version did not have it; or why that cannot be told. */
export type VersionAnswer = { readonly ok: true; readonly version: FileVersion | undefined } | { readonly ok: false; readonly message: string };

/** The file as it was in the commit that a branch, a tag or the like stands for, also under an earlier name. */
export async function versionAt(path: string, revision: string): Promise<VersionAnswer> {
  const folder = dirname(path);
  const inside = await runGit(folder, ["rev-parse", "--git-dir"]);
  if (!inside.ok) return { ok: false, message: whyNot(inside) };
  const commit = await objectNamed(`${revision}^{commit}`, folder);
  if (commit === undefined) return { ok: false, message: say`There is no version “${revision}” in the git repository.` };
  const blob = (await objectNamed(`${commit}:./${basename(path)}`, folder)) ?? (await blobsOf(path, ["HEAD", `^${commit}`])).at(-1)?.before;
  const text = blob === undefined ? undefined : (await textsOf(folder, [blob])).get(blob);
  return { ok: true, version: text === undefined ? undefined : { text, date: undefined } };
}

/** One change of a file: which content it had before and after. */
interface BlobChange {
  readonly before: string;
  readonly after: string;
  readonly date: IsoDate;
}

async function blobsOf(path: string, revisions: readonly string[]): Promise<readonly BlobChange[]> {
  const answer = await runGit(dirname(path), [
    "log", "--follow", `--max-count=${mostVersions}`, "--format=%cs", "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv",
    ...revisions, "--", basename(path),
  ]);
  return answer.ok ? changesIn(answer.output.toString("utf8")) : [];
}

/** The day of a commit, then what it did to the file: `:100644 100644 <before> <after> M`, and the names. */
function changesIn(log: string): readonly BlobChange[] {
  const changes: BlobChange[] = [];
  let date = "";
  for (const part of log.split("\u0000")) {
    date = /^\s*(\d{4}-\d{2}-\d{2})\s*$/u.exec(part)?.[1] ?? date;
    const [, before, after] = /^\s*:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [AMRCT]\d*$/u.exec(part) ?? [];
    if (before !== undefined && after !== undefined) changes.push({ before, after, date });
  }
  return changes;
}

async function objectNamed(name: string, folder: string): Promise<string | undefined> {
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  return answer.ok ? /^[0-9a-f]{40,64}$/mu.exec(answer.output.toString("utf8"))?.[0] : undefined;
}

/** The texts of objects by their names; what is no file, or is gone, is left out. */
async function textsOf(folder: string, objects: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const answer = await runGit(folder, ["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  if (!answer.ok) return texts;
  const { output } = answer;
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [object = "", kind, size = "0"] = output.toString("utf8", at, end).split(" ");
    const hasContent = kind !== "missing";
    const next = end + 1 + Number(size);
    if (kind === "blob") texts.set(object, new TextDecoder().decode(output.subarray(end + 1, next)));
    at = hasContent ? next + 1 : end + 1;
  }
  return texts;
}

function whyNot(answer: Extract<GitAnswer, { readonly ok: false }>): string {
  if (!answer.isInstalled) return say`Git is not installed here, so there is no earlier version to compare with.`;
  if (/not a git repository/iu.test(answer.message)) return say`The plan is in no git repository, so there is no earlier version to compare with.`;
  return say`Git cannot read the repository of the plan: ${answer.message.replace(/^fatal: /u, "")}`;
}
