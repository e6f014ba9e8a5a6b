/** What a glob leads to, as paths from a folder with forward slashes. */
export interface FoundFiles {
  readonly paths: readonly string[];
  /** Folders in which there may be more, and why nobody could look. */
  readonly unreadable: readonly UnreadableFolder[];
}

/** A folder that could not be read, and why, as a part of a sentence. */
export interface UnreadableFolder {
  readonly path: string;
  readonly reason: string;
}
