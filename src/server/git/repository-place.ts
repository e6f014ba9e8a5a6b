import { realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { gitTrouble, withoutWorkingTree } from "./git-trouble";
import { runGit } from "./run-git";

/** Where a folder stands in its repository. */
export interface RepositoryPlace {
  readonly folder: string;
  /** The root of the working tree. */
  readonly root: string;
  /** The folder from the root, with forward slashes; empty for the root itself. */
  readonly prefix: string;
  /** Whether older commits were left behind when it was cloned. */
  readonly isShallow: boolean;
}

/** The repository that a folder is in, or why there is none. */
export async function repositoryAt(folder: string): Promise<RepositoryPlace | string> {
  // Of these answers none holds a name, which could hold a line break.
  const answer = await runGit(folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup"]);
  if (!answer.ok) return gitTrouble(answer);
  const [isInside, isShallow, up = ""] = answer.output.toString("utf8").split("\n");
  if (isInside !== "true") return withoutWorkingTree();
  const place = await realpath(folder);
  const root = resolve(place, up);
  return { folder: place, root, prefix: relative(root, place).split(sep).join("/"), isShallow: isShallow === "true" };
}
