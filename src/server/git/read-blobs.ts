import { say } from "../../core/texts/say";
import { byteLimit } from "../workspace-files";
import type { FileContent } from "./changed-files";
import { wholeRepository } from "./committed-differences";
import { gitTrouble } from "./git-trouble";
import { runGit } from "./run-git";
import { tooLong } from "./too-long";

/** So many bytes are asked for at a time, and held at most. */
const [portion, most] = [32_000_000, 512_000_000] as const;

/** The contents of files by the names of their objects, all through one process; no more of each than a plan can have. */
export async function readBlobs(folder: string, objects: ReadonlySet<string>): Promise<ReadonlyMap<string, FileContent> | string> {
  const contents = new Map<string, FileContent>();
  if (objects.size === 0) return contents;
  const sizes = await runGit(folder, ["cat-file", "--batch-check"], lines(objects), wholeRepository);
  if (!sizes.ok) return gitTrouble(sizes);
  const wanted: Sized[] = [];
  let total = 0;
  for (const line of sizes.output.toString("utf8").trim().split("\n")) {
    const [object = "", kind = "", size = "0"] = line.split(" ");
    const why = whyUnread(kind, Number(size), total + Number(size));
    if (why !== undefined) contents.set(object, { readable: false, message: why, mayBePlan: true });
    else wanted.push({ object, size: Number(size) });
    if (why === undefined) total += Number(size);
  }
  for (const some of portions(wanted)) {
    const answer = await runGit(folder, ["cat-file", "--batch"], lines(some.map(({ object }) => object)), wholeRepository);
    if (!answer.ok) return gitTrouble(answer);
    for (const [object, bytes] of contentsIn(answer.output)) contents.set(object, contentOf(bytes));
  }
  return contents;
}

interface Sized {
  readonly object: string;
  readonly size: number;
}

function whyUnread(kind: string, size: number, total: number): string | undefined {
  if (kind !== "blob") return say`What git has of it is not here: the repository is a partial clone or damaged. Run “git fetch --refetch --no-filter”, or leave out “filter” in actions/checkout.`;
  if (size > byteLimit) return tooLong();
  return total > most ? say`There is too much to read at once. Name fewer paths.` : undefined;
}

function* portions(blobs: readonly Sized[]): Generator<readonly Sized[]> {
  let some: Sized[] = [];
  let total = 0;
  for (const blob of blobs) {
    if (some.length > 0 && total + blob.size > portion) {
      yield some;
      [some, total] = [[], 0];
    }
    some.push(blob);
    total += blob.size;
  }
  if (some.length > 0) yield some;
}

/** `<object> blob <size>`, a line break, so many bytes, and a line break; over and over. */
function* contentsIn(output: Buffer): Generator<readonly [string, Uint8Array]> {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [object = "", , size = "0"] = output.toString("utf8", at, end).split(" ");
    const next = end + 1 + Number(size);
    yield [object, output.subarray(end + 1, next)];
    at = next + 1;
  }
}

function contentOf(bytes: Uint8Array): FileContent {
  const isPointer = Buffer.from(bytes.subarray(0, 40)).toString("latin1").startsWith("version https://git-lfs.github.com/spec");
  return isPointer ? { readable: false, message: say`It is kept in Git LFS, so git itself has no plan here. Keep plans in git.`, mayBePlan: true } : { readable: true, bytes };
}

function lines(objects: Iterable<string>): string {
  return [...objects].map((object) => `${object}\n`).join("");
}
