import { type Difference, differencesIn } from "./difference";
import { gitTrouble } from "./git-trouble";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/** A whole repository takes longer than one file, and its answer is longer. */
export const wholeRepository = { patience: 60_000, longest: 512_000_000 } as const;

/** Renames are found by what plans say, for the working tree too, so git need not look for them. */
export const rawOptions = ["-r", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-relative", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"] as const;

/** Every path at which two commits have something else. */
export async function committedDifferences(base: string, head: string, { root }: RepositoryPlace): Promise<readonly Difference[] | string> {
  const answer = await runGit(root, ["diff-tree", ...rawOptions, "--end-of-options", base, head], "", wholeRepository);
  return answer.ok ? differencesIn(answer.output.toString("utf8")) : gitTrouble(answer);
}
