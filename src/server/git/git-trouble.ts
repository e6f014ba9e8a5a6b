import { say } from "../../core/texts/say";
import type { GitAnswer } from "./run-git";

/** Why git did not answer about versions, and what to do, in one sentence or two. */
export function gitTrouble({ isInstalled, message }: Extract<GitAnswer, { readonly ok: false }>): string {
  if (!isInstalled) return say`Git is not installed here, so there are no versions to compare. Install git, or compare two files.`;
  if (/not a git repository/iu.test(message)) return say`The folder is in no git repository, so there are no versions to compare. Go to a repository, or compare two files.`;
  if (/dubious ownership/iu.test(message)) return say`Git does not trust this repository, because its folder belongs to somebody else. If you trust it, run “git config --global --add safe.directory” with the folder.`;
  if (/bare repository|must be run in a work tree/iu.test(message)) return withoutWorkingTree();
  if (/promisor|missing blob|missing tree|unable to read tree|could not fetch|transport .{0,100} not allowed/iu.test(message)) return say`This repository is a partial clone, and what the version holds is not here. Run “git fetch --refetch --no-filter”, or leave out “filter” in actions/checkout.`;
  return say`Git cannot read the repository: ${message.replace(/^(?:fatal|error): /u, "")}`;
}

/** For a bare repository, and within the folder that git keeps its own files in. */
export function withoutWorkingTree(): string {
  return say`There is no working tree here, only what git keeps of it. Go to a clone of the repository.`;
}
