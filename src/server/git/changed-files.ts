import type { VersionName } from "../../core/changes/plan-comparison";

/** Which versions of which files are asked for. */
export interface AskedVersions {
  /** A branch, a tag, a commit; undefined for the merge base with the upstream default branch. */
  readonly base: string | undefined;
  /** The same; undefined for the working tree as it stands, with files that git does not know yet. */
  readonly head: string | undefined;
  /** Files, folders or globs relative to the folder; every plan of the repository when there are none. */
  readonly paths: readonly string[];
}

/** What a file holds in one version, or one sentence on why it cannot be shown: a submodule, a link, an object that is not here. */
export type FileContent = { readonly readable: true; readonly bytes: Uint8Array } | { readonly readable: false; readonly message: string };

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
  | { readonly ok: true; readonly base: VersionName; readonly head: VersionName; readonly files: readonly ChangedFile[] }
  | { readonly ok: false; readonly message: string };
