import { isPlanFile } from "../protocol/plan-file";
import { type AskPlanHistory, type HistoryGlance, type PlanHistory, planHistory } from "../protocol/plan-history";
import type { KnownCommits } from "./plan-histories";
import type { Services } from "./services";

/** Answers how a plan came to what it is. */
export function answerHistory({ connection, documents, histories }: Services): void {
  connection.onRequest(planHistory, async ({ uri, depth }: AskPlanHistory): Promise<PlanHistory | null> => {
    const commits = isPlanFile(uri) ? await histories?.commits(uri) : undefined;
    const glance = commits && glanceOf(commits);
    if (histories === undefined || commits === undefined || glance === undefined) return null;
    return { glance, report: depth === "glance" ? undefined : await histories.report(uri, commits, documents.get(uri)?.getText()) };
  });
  documents.onDidClose(({ document }) => { histories?.forget(document.uri); });
}

function glanceOf({ versions }: KnownCommits): HistoryGlance | undefined {
  const [first, last] = [versions[0], versions.at(-1)];
  return first && last && { versions: versions.length, since: first.date, latest: last.date, author: last.author ?? "" };
}
