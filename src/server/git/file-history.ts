import { basename, dirname } from "node:path";
import type { IsoDate } from "../../core/quantity/calendar";
import { commitDay } from "./commit-time";
import { runGit } from "./run-git";

/** A file as it once was. */
export interface FileVersion {
  readonly text: string;
  /** The day of the commit. */
  readonly date: IsoDate;
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
  const blobs = [...new Map((await blobsOf(path)).map((blob) => [blob.after, blob])).values()];
  for (let start = 0; start < blobs.length; start += portion) {
    const some = blobs.slice(start, start + portion);
    const texts = await textsOf(dirname(path), some.map(({ after }) => after));
    yield* some.flatMap(({ after, date }) => {
      const text = texts.get(after);
      return text === undefined ? [] : [{ text, date }];
    });
  }
}

/** One change of a file: which content it had from then on. */
interface BlobChange {
  readonly after: string;
  readonly date: IsoDate;
}

async function blobsOf(path: string): Promise<readonly BlobChange[]> {
  const answer = await runGit(dirname(path), [
    "log", "--follow", `--max-count=${mostVersions}`, "--format=%cs", "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv",
    "HEAD", "--", basename(path),
  ]);
  return answer.ok ? changesIn(answer.output.toString("utf8")) : [];
}

/** The day of a commit, then what it did to the file: `:100644 100644 <before> <after> M`, and the names. */
function changesIn(log: string): readonly BlobChange[] {
  const parts = log.split("\u0000");
  return parts.flatMap((part, index) => {
    const [, after] = /^\s*:\d{6} \d{6} [0-9a-f]{40,64} ([0-9a-f]{40,64}) [AMRCT]\d*$/u.exec(part) ?? [];
    return after === undefined ? [] : [{ after, date: commitDay((parts[index - 1] ?? "").trim()) }];
  });
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
