import { say } from "../../core/texts/say";
import type { AskedPaths } from "./asked-paths";
import { wholeRepository } from "./committed-differences";
import type { ComparedVersions } from "./compared-versions";
import { gitTrouble } from "./git-trouble";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/** Which of the asked paths is in neither version, so that “no change” would be wrong; undefined when all are in one of them. */
export async function whyUnmatched(asked: AskedPaths, { base, head }: ComparedVersions, { root }: RepositoryPlace): Promise<string | undefined> {
  const listings = await Promise.all([base.commit, head.commit].map((commit) => namesIn(root, commit)));
  const trouble = listings.find((one) => typeof one === "string");
  if (typeof trouble === "string") return trouble;
  const [lost] = asked.unmatched(listings.flatMap((names) => (typeof names === "string" ? [] : names)));
  return lost === undefined ? undefined : say`Nothing matches “${lost}” in either version. Check the path.`;
}

/** Every path of a commit, or of the working tree. */
async function namesIn(root: string, commit: string | undefined): Promise<readonly string[] | string> {
  const listing = commit === undefined ? ["ls-files", "--cached", "--others", "--exclude-standard", "-z"] : ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", commit];
  const answer = await runGit(root, listing, "", wholeRepository);
  return answer.ok ? answer.output.toString("utf8").split("\u0000").filter((name) => name !== "") : gitTrouble(answer);
}
