import { lstat } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { say } from "../../core/texts/say";
import { type FileContent, changedFiles } from "./changed-files";
import { gitTrouble } from "./git-trouble";
import { readBlobs } from "./read-blobs";
import { repositoryAt } from "./repository-place";
import { runGit } from "./run-git";

/** A file that a commit does not have by its name. */
export interface EarlierFile {
  readonly path: string;
  /** The full id of the commit. */
  readonly commit: string;
}

/** What a file was under another name, undefined where it is new; or why that cannot be told. */
type EarlierContent = FileContent | string | undefined;

/** What files were in a commit that has them by other names, found as versions are compared: once for each repository. */
export async function earlierFiles(files: readonly EarlierFile[]): Promise<ReadonlyMap<string, EarlierContent>> {
  const found = new Map<string, EarlierContent>();
  for (const [root, some] of await byRepository(files, found)) {
    const contents = await renamedIn(root, some);
    for (const { path, near, commit } of some) {
      const content = typeof contents === "string" ? contents : contents.get(near);
      found.set(path, content ?? (await underNoPlansName({ path, commit })));
    }
  }
  return found;
}

interface PlacedFile extends EarlierFile {
  /** Its path below the root, with forward slashes. */
  readonly near: string;
}

/** The files by the roots of their repositories; what has none is told at once. */
async function byRepository(files: readonly EarlierFile[], told: Map<string, EarlierContent>): Promise<ReadonlyMap<string, readonly PlacedFile[]>> {
  const repositories = new Map<string, PlacedFile[]>();
  for (const file of files) {
    const place = await repositoryAt(dirname(file.path));
    if (typeof place === "string") {
      told.set(file.path, place);
      continue;
    }
    const some = repositories.get(place.root) ?? [];
    some.push({ ...file, near: posix.join(place.prefix, basename(file.path)) });
    repositories.set(place.root, some);
  }
  return repositories;
}

/** What plans were that have another name now, by the names they have. */
async function renamedIn(root: string, files: readonly PlacedFile[]): Promise<ReadonlyMap<string, FileContent | string> | string> {
  const there = (await Promise.all(files.map(async ({ near }) => ((await stands(join(root, near))) ? [near] : [])))).flat();
  // Every plan counts, and what is asked for by its name counts as a plan.
  const paths = there.length === 0 ? [] : ["", ...there];
  const answer = await changedFiles(root, { base: files[0]?.commit, head: undefined, paths });
  if (!answer.ok) return answer.message;
  const renamed = answer.files.flatMap(({ path, earlierPath, before }) => (earlierPath === undefined || before === undefined ? [] : [[path, before] as const]));
  const lost = answer.files.flatMap(({ path, before, after }) => (after === undefined && before?.readable === false && before.mayBePlan === true ? [{ path, message: before.message }] : []))[0];
  if (lost === undefined) return new Map(renamed);
  const why = say`It may have been “${lost.path}” then, which cannot be read. ${lost.message}`;
  return new Map<string, FileContent | string>([...files.map(({ near }) => [near, why] as const), ...renamed]);
}

/** A plan on standard input need not stand anywhere. */
async function stands(path: string): Promise<boolean> {
  return lstat(path).then((stats) => stats.isFile(), () => false);
}

/** Only plans' names are compared; a file that got such a name later is followed as git does. */
async function underNoPlansName({ path, commit }: EarlierFile): Promise<EarlierContent> {
  const folder = dirname(path);
  const renames = await runGit(folder, [
    "log", "--follow", "--diff-filter=R", "--format=", "--name-status", "-z", "--no-color", "--no-ext-diff", "--no-textconv", "HEAD", `^${commit}`, "--", basename(path),
  ]);
  // Without a commit that is checked out, nothing was renamed in one.
  if (!renames.ok) return /bad revision 'HEAD'/u.test(renames.message) ? undefined : gitTrouble(renames);
  const former = renames.output.toString("utf8").split("\u0000").slice(0, -1).at(-2);
  if (former === undefined || /\.pov\.ya?ml$/u.test(former) || (await objectAt(folder, "HEAD", former)) !== undefined) return undefined;
  const object = await objectAt(folder, commit, former);
  if (object === undefined) return undefined;
  const contents = await readBlobs(folder, new Set([object]));
  return typeof contents === "string" ? contents : contents.get(object);
}

async function objectAt(folder: string, commit: string, path: string): Promise<string | undefined> {
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${path}`]);
  return answer.ok ? answer.output.toString("utf8").trim() : undefined;
}
