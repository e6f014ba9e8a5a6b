import type { Review } from "../../core/review/plan-review";
import type { AddressOf } from "../../export/review-markdown/comment-setting";
import { addressesBy } from "../../export/review-markdown/line-addresses";

type Variables = Readonly<Record<string, string | undefined>>;

/** The addresses of lines by a pattern; without one, of the host on which the run happens to be. */
export function lineAddresses(pattern: string | undefined, { base, head }: Review, folder: string, variables: Variables = {}): AddressOf {
  const known = pattern ?? patternOf(variables);
  const after = head.commit ?? variables["GITHUB_SHA"] ?? variables["CI_COMMIT_SHA"];
  return known === undefined ? () => undefined : addressesBy({ pattern: known, before: base.commit, after, folder });
}

/** As the runners of GitHub and GitLab say where they are. */
function patternOf(variables: Variables): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, CI_PROJECT_URL: project } = variables;
  if (server !== undefined && repository !== undefined) return `${server}/${repository}/blob/{commit}/{path}#L{line}`;
  return project === undefined ? undefined : `${project}/-/blob/{commit}/{path}#L{line}`;
}
