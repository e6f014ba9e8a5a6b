import type { DocumentUri } from "vscode-languageserver";
import type { Unreadable } from "../core/config/config-files";

/** The files around open plans. */
export interface WorkspaceFiles {
  /** A file's text; undefined where there is none; the reason where there is one that cannot be read. */
  readonly read: (uri: DocumentUri) => Promise<string | Unreadable | undefined>;
  /** Whether a file or a folder stands there. */
  readonly exists: (uri: DocumentUri) => Promise<boolean>;
  /** Whether a file or a folder stands there that lies in one of these folders, wherever links on its path lead. */
  readonly existsIn: (folders: readonly DocumentUri[], uri: DocumentUri) => Promise<boolean>;
  /** The plans in opened folders. */
  readonly findPlans: (folders: readonly DocumentUri[]) => Promise<readonly DocumentUri[]>;
}

/** The longest file that is read, in bytes. */
export const byteLimit = 1_500_000;

/** Who can look at files. */
export interface FileSources {
  /** This machine's files, where the server runs on one that has some. */
  readonly local: WorkspaceFiles | undefined;
  /** What the editor sees, when it answers questions about that. */
  readonly editor: () => WorkspaceFiles | undefined;
  /** Hears why the editor could not search, such as one whose search program is missing. */
  readonly failed: (error: unknown) => void;
}

/** The files of this machine as they are, and those of the editor's own file systems through the editor. */
export function filesFrom({ local, editor, failed }: FileSources): WorkspaceFiles {
  const filesAt = (uri: DocumentUri): WorkspaceFiles | undefined => (uri.startsWith("file:") ? (local ?? editor()) : editor());
  return {
    read: async (uri) => filesAt(uri)?.read(uri),
    exists: async (uri) => (await filesAt(uri)?.exists(uri)) ?? false,
    existsIn: async (folders, uri) => (await filesAt(uri)?.existsIn(folders, uri)) ?? false,
    // The editor knows which files its user wants left out.
    findPlans: async (folders) => {
      const found = await editor()?.findPlans(folders).catch(failed);
      return found ?? (await local?.findPlans(folders)) ?? [];
    },
  };
}
