import { say } from "../../core/texts/say";
import type { AskedPaths } from "./asked-paths";
import { wholeRepository } from "./committed-differences";
import type { ComparedVersions } from "./compared-versions";
import { gitTrouble } from "./git-trouble";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/** Which of the asked paths is in neither version, so that “no change” would be wrong; undefined when all are in one of them. */
export async function whyUnmatched(asked: AskedPaths, { base, head }: ComparedVersions, { root }: RepositoryPlace): Promise<string | undefined> {
  const listings = await Promise.all([base.commit, head.commit].map((commit) => listingOf(root, commit)));
  const trouble = listings.find((one) => typeof one === "string");
  if (typeof trouble === "string") return trouble;
  const known = listings.flatMap((listing) => (typeof listing === "string" ? [] : listing));
  const [lost] = asked.unmatched(known.map(({ path }) => path));
  if (lost === undefined) return undefined;
  const submodule = known.find(({ path, isSubmodule }) => isSubmodule && asked.literal.some((one) => one.startsWith(`${path}/`)));
  if (submodule !== undefined) return say`“${lost}” is in the submodule “${submodule.path}”, a repository of its own. Compare it there.`;
  return say`Nothing matches “${lost}” in either version. Check the path.`;
}

interface Listed {
  readonly path: string;
  readonly isSubmodule: boolean;
}

/** Every path of a commit, or of the working tree: `<mode> <more>\t<path>`, or what git does not know yet by its path alone. */
async function listingOf(root: string, commit: string | undefined): Promise<readonly Listed[] | string> {
  const listing = commit === undefined ? ["ls-files", "--stage", "--others", "--exclude-standard", "-z"] : ["ls-tree", "-r", "-z", "--full-tree", commit];
  const answer = await runGit(root, listing, "", wholeRepository);
  if (!answer.ok) return gitTrouble(answer);
  return answer.output.toString("utf8").split("\u0000").map((line) => ({ path: line.replace(/^\d{6} [^\t]*\t/u, ""), isSubmodule: line.startsWith("160000 ") }));
}
