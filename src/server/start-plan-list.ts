import type { Connection } from "vscode-languageserver";
import { plansChanged } from "../protocol/portfolio";
import type { FaultLog } from "./fault-log";
import { type SummarySources, glanceAt, judgedSummary } from "./listed-plan";
import { PlanList } from "./plan-list";
import type { PlanWatch } from "./plan-watch";
import type { ProjectSettings } from "./project-settings";

/** What the list of plans needs besides what summaries are made of. */
export interface ListSources extends SummarySources {
  readonly projects: ProjectSettings;
  readonly folders: () => readonly string[];
  readonly watch: PlanWatch;
  readonly faults: FaultLog;
  /** Gives memory back that is no longer used. */
  readonly rest: () => void;
}

/** The list of plans of an editor's workspace; it begins once somebody looks at it. */
export function startPlanList(connection: Connection, sources: ListSources): PlanList {
  const { documents, files, projects, folders, circumstances, watch, faults, rest } = sources;
  let hasNewNeighbours = false;
  const list = new PlanList({
    documents,
    folders,
    findPlans: files.findPlans,
    isIgnored: (uri) => projects.ignores(uri),
    glance: (uri) => glanceAt(uri, sources, () => { hasNewNeighbours = true; }),
    judge: (uri) => judgedSummary(uri, sources),
    looked: () => {
      if (!hasNewNeighbours) return;
      hasNewNeighbours = false;
      circumstances.forget();
      faults.watch(watch.circumstancesChanged());
    },
    send: (changed) => { faults.watch(connection.sendNotification(plansChanged, changed)); },
    failed: (error) => { faults.write(error); },
    rested: rest,
  });
  circumstances.whenForgotten(() => { list.lookAgain(); });
  return list;
}
