import { type Event, type Uri, extensions, l10n } from "vscode";

/** What VS Code's own git extension offers, as far as comparisons of plans ask for it: version 1 of its interface. */
export interface Git {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: Event<"uninitialized" | "initialized">;
  getRepository(uri: Uri): Repository | null;
  openRepository(root: Uri): Promise<Repository | null>;
}

/** A repository that VS Code has open. Paths are those of the file system. */
export interface Repository {
  readonly state: { readonly HEAD: Branch | undefined };
  getBranch(name: string): Promise<Branch>;
  /** The branch that another one was made from, as far as that is known. */
  getBranchBase(name: string): Promise<Branch | undefined>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  getRefs(query: { readonly pattern: string; readonly sort: "creatordate" }): Promise<readonly Ref[]>;
  getCommit(ref: string): Promise<Commit>;
  /** Fails with `UnknownPath` where the version has no such file. */
  getObjectDetails(version: string, path: string): Promise<unknown>;
  show(version: string, path: string): Promise<string>;
  /** The files that the working tree has otherwise than a version. */
  diffWith(version: string): Promise<readonly FileChange[]>;
}

/** A branch or a tag, and the commit that it stands for. */
export interface Ref {
  readonly name?: string;
  readonly commit?: string;
  readonly remote?: string;
}

/** A commit, and all that was said of it. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
}

/** A branch. */
export type Branch = Ref;

/** A file that changed; where it was renamed, the two names differ. */
export interface FileChange {
  readonly originalUri: Uri;
  readonly uri: Uri;
  readonly renameUri: Uri | undefined;
}

/** The repository of a plan, or one sentence on why there is none to ask. */
export type FoundRepository = { readonly repository: Repository; readonly reason: undefined } | { readonly repository: undefined; readonly reason: string };

/** Finds the repository that a file lies in. */
export async function repositoryOf(file: Uri): Promise<FoundRepository> {
  const none = (reason: string): FoundRepository => ({ repository: undefined, reason });
  if (file.scheme === "untitled") return none(l10n.t("This plan was never saved, so git has no version of it."));
  const git = await gitApi();
  if (git === undefined) return none(l10n.t("VS Code’s git extension is turned off or not available here."));
  await ready(git);
  const repository = git.getRepository(file) ?? (await git.openRepository(file.with({ path: file.path.replace(/\/[^/]*$/u, "") || "/" })));
  if (repository === null) return none(l10n.t("This plan lies in no git repository that VS Code has open."));
  return { repository, reason: undefined };
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

async function gitApi(): Promise<Git | undefined> {
  const extension = extensions.getExtension<GitExtension>("vscode.git");
  if (extension === undefined) return undefined;
  const git = await extension.activate();
  return git.enabled ? git.getAPI(1) : undefined;
}

/** It looks for repositories while VS Code starts. */
async function ready(git: Git): Promise<void> {
  if (git.state === "initialized") return;
  await new Promise<void>((resolve) => {
    const listening = git.onDidChangeState((state) => {
      if (state !== "initialized") return;
      listening.dispose();
      resolve();
    });
  });
}
