import type { VersionName } from "../../core/changes/plan-comparison";
import type { AskedPaths } from "./asked-paths";
import { committedDifferences } from "./committed-differences";
import { commitsNamed } from "./commits-named";
import type { ComparedVersions } from "./compared-versions";
import { isConfiguration } from "./configuration-files";
import type { Difference } from "./difference";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/**
 * What the later version is called. A working tree in which all that is compared and judged by stands as it was committed is called
 * by the branch or the commit that is checked out, so that a reader can find it again.
 */
export async function laterVersion({ base, head }: ComparedVersions, differences: readonly Difference[], asked: AskedPaths, place: RepositoryPlace): Promise<VersionName> {
  if (head.commit !== undefined) return head;
  const [commits, branch] = await Promise.all([commitsNamed(place.root, ["HEAD"]), runGit(place.root, ["symbolic-ref", "--quiet", "--short", "HEAD"])]);
  const commit = typeof commits === "string" ? undefined : commits.get("HEAD");
  if (commit === undefined || commit === base.commit) return head;
  const committed = await committedDifferences(base.commit, commit, place);
  if (typeof committed === "string" || !isAlike(plansIn(differences, asked), plansIn(committed, asked))) return head;
  return { name: (branch.ok && branch.output.toString("utf8").trim()) || commit.slice(0, 7), commit };
}

/** What the plans and configurations that differ are afterwards, by path. */
function plansIn(differences: readonly Difference[], { isPlan, isAsked }: AskedPaths): ReadonlyMap<string, string | undefined> {
  const changed = differences.filter(({ path, before, after }) => before?.object !== after?.object && ((isPlan(path) && isAsked(path)) || isConfiguration(path)));
  return new Map(changed.map(({ path, after }) => [path, after?.object]));
}

function isAlike(one: ReadonlyMap<string, string | undefined>, other: ReadonlyMap<string, string | undefined>): boolean {
  return one.size === other.size && [...one].every(([path, object]) => other.has(path) && other.get(path) === object);
}
