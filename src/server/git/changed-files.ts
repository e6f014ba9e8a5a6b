import { posix } from "node:path";
import type { VersionName } from "../../core/changes/plan-comparison";
import { say } from "../../core/texts/say";
import { type AskedPaths, askedPaths } from "./asked-paths";
import { laterVersion } from "./checked-out";
import { committedDifferences } from "./committed-differences";
import { type ComparedVersions, comparedVersions } from "./compared-versions";
import { configurationNotes } from "./configuration-files";
import { type Difference, type Entry, isSubmodule } from "./difference";
import { findRenames } from "./find-renames";
import { readBlobs } from "./read-blobs";
import { type RepositoryPlace, repositoryAt } from "./repository-place";
import { whyUnmatched } from "./unmatched-paths";
import { workingDifferences } from "./working-differences";

/** Which versions of which files are asked for. */
export interface AskedVersions {
  /** A branch, a tag, a commit, or two of them as `a..b` and `a...b`; undefined for the merge base with the upstream default branch. */
  readonly base: string | undefined;
  /** The same; undefined for the working tree as it stands, with files that git does not know yet. */
  readonly head: string | undefined;
  /** Files, folders or globs relative to the folder; every plan of the repository when there are none. */
  readonly paths: readonly string[];
  /** Whether to begin where the head left the base, as a pull request does, rather than at the base as it is now. */
  readonly fromMergeBase?: boolean;
}

/**
 * What a file holds in one version, or one sentence on why it cannot be shown: a submodule, a link, an object that is not here.
 * `mayBePlan` where it is a file all the same, other than a link.
 */
export type FileContent = { readonly readable: true; readonly bytes: Uint8Array } | { readonly readable: false; readonly message: string; readonly mayBePlan?: true };

/** A plan's file that differs between two versions. */
export interface ChangedFile {
  /** Relative to the folder that was asked about, with forward slashes. */
  readonly path: string;
  /** The name it had in the earlier version, where that was another one. */
  readonly earlierPath: string | undefined;
  /** Undefined where it did not exist. */
  readonly before: FileContent | undefined;
  /** Undefined where it does not exist any more. */
  readonly after: FileContent | undefined;
}

/** The files that differ, in the order of their names; or one sentence on why that cannot be told and what to do. */
export type ChangedFilesAnswer =
  | {
      readonly ok: true;
      readonly base: VersionName;
      readonly head: VersionName;
      readonly files: readonly ChangedFile[];
      /** What else differs and does not show, a sentence each: a submodule that is another now, a configuration. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** The plans that two versions of a folder's repository have otherwise, with their contents, without checking anything out. */
export async function changedFiles(folder: string, asked: AskedVersions): Promise<ChangedFilesAnswer> {
  const place = await repositoryAt(folder);
  if (typeof place === "string") return { ok: false, message: place };
  const paths = askedPaths(asked.paths, place);
  if (typeof paths === "string") return { ok: false, message: paths };
  const versions = await comparedVersions(asked, place);
  if (typeof versions === "string") return { ok: false, message: versions };
  const differences = await differencesBetween(versions, paths, place);
  if (typeof differences === "string") return { ok: false, message: differences };
  const plans = await withContents(differences.filter(({ path }) => paths.isPlan(path)), place);
  if (typeof plans === "string") return { ok: false, message: plans };
  const files = findRenames(plans).filter(({ path, earlierPath = path }) => paths.isAsked(path) || paths.isAsked(earlierPath));
  const lost = paths.unmatched(differences.map(({ path }) => path)).length === 0 ? undefined : await whyUnmatched(paths, versions, place);
  if (lost !== undefined) return { ok: false, message: lost };
  const head = await laterVersion(versions, differences, paths, place);
  return { ok: true, base: versions.base, head, files: files.map((file) => shownFrom(place, file)).sort(byPath), notes: notesOn(differences, paths, place) };
}

/** A configuration holds for plans that are not beside it, so it is told of whatever was asked for. */
function notesOn(differences: readonly Difference[], { isPlan, isAsked }: AskedPaths, place: RepositoryPlace): readonly string[] {
  const shownAs = (path: string): string => shownPath(place, path);
  const submodules = differences.filter((one) => isSubmodule(one) && !isPlan(one.path) && isAsked(one.path));
  return [...submodules.map(({ path }) => submoduleNote(shownAs(path))), ...configurationNotes(differences, shownAs)];
}

function differencesBetween({ base, head }: ComparedVersions, paths: AskedPaths, place: RepositoryPlace): Promise<readonly Difference[] | string> {
  return head.commit === undefined ? workingDifferences(base.commit, paths, place) : committedDifferences(base.commit, head.commit, place);
}

/** A file that only may be executed now, or has other ends of lines, has the same content. */
async function withContents(differences: readonly Difference[], { root }: RepositoryPlace): Promise<readonly ChangedFile[] | string> {
  const changed = differences.filter(({ before, after }) => before?.object !== after?.object);
  const unread = changed.flatMap(({ before, after }) => [before, after]).filter((entry) => entry !== undefined && entry.bytes === undefined && entry.message === undefined);
  const contents = await readBlobs(root, new Set(unread.flatMap((entry) => entry?.object ?? [])));
  if (typeof contents === "string") return contents;
  const contentOf = (entry: Entry | undefined): FileContent | undefined => {
    if (entry === undefined) return undefined;
    if (entry.message !== undefined) return { readable: false, message: entry.message };
    return entry.bytes === undefined ? contents.get(entry.object) : { readable: true, bytes: entry.bytes };
  };
  return changed.map(({ path, before, after }) => ({ path, earlierPath: undefined, before: contentOf(before), after: contentOf(after) }));
}

function shownFrom(place: RepositoryPlace, { path, earlierPath, ...file }: ChangedFile): ChangedFile {
  return { ...file, path: shownPath(place, path), earlierPath: earlierPath === undefined ? undefined : shownPath(place, earlierPath) };
}

function shownPath({ prefix }: RepositoryPlace, path: string): string {
  return posix.relative(`/${prefix}`, `/${path}`);
}

function byPath(one: ChangedFile, other: ChangedFile): number {
  return one.path < other.path ? -1 : 1;
}

function submoduleNote(path: string): string {
  return say`“${path}” is a submodule, a repository of its own, and is another now: its plans are not compared. Compare them there.`;
}
