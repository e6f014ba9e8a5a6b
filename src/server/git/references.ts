import { gitTrouble } from "./git-trouble";
import { runGit } from "./run-git";

/** A branch or a tag. */
export interface Reference {
  /** Such as “refs/remotes/origin/main”. */
  readonly full: string;
  /** What people call it: “origin/main”. */
  readonly name: string;
  /** The branch for which it is another word, by its full name; empty for most. */
  readonly standsFor: string;
  /** Whether it is the branch that is worked on. */
  readonly isCurrent: boolean;
  /** The branch that it follows, by its full name; empty where there is none. */
  readonly upstream: string;
}

/** The branches and tags of a repository, its own and those that it knows of others. */
export async function referencesIn(folder: string): Promise<readonly Reference[] | string> {
  const fields = ["%(refname)", "%(symref)", "%(HEAD)", "%(upstream)"];
  const answer = await runGit(folder, ["for-each-ref", `--format=${fields.join("%00")}`, "refs/heads", "refs/remotes", "refs/tags"]);
  if (!answer.ok) return gitTrouble(answer);
  const lines = answer.output.toString("utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [full = "", standsFor = "", mark = "", upstream = ""] = line.split("\u0000");
    return { full, name: full.replace(/^refs\/(?:heads|remotes|tags)\//u, ""), standsFor, isCurrent: mark === "*", upstream };
  });
}

/**
 * The branch that changes are made for: what the remote calls its own, else what the current branch follows, else one by a
 * usual name. A branch that was pushed mostly follows itself: compared with that, nothing would seem to have changed. A
 * shallow clone mostly knows its own branch alone, so there only the remote's branches count.
 */
export function defaultBranch(references: readonly Reference[], isShallow: boolean): Reference | undefined {
  const byName = new Map(references.map((reference) => [reference.full, reference]));
  const head = byName.get("refs/remotes/origin/HEAD")?.standsFor;
  const current = references.find(({ isCurrent }) => isCurrent);
  const upstream = current?.upstream.endsWith(`/${current.name}`) === true ? undefined : current?.upstream;
  const [main, master] = ["refs/remotes/origin/main", "refs/remotes/origin/master"];
  const candidates = isShallow ? [head, main, master] : [head, upstream, main, master, "refs/heads/main", "refs/heads/master"];
  return candidates.map((name) => byName.get(name ?? "")).find((reference) => reference !== undefined);
}
