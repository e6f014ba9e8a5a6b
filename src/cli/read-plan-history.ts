import { resolve } from "node:path";
import type { VersionText } from "../core/changes/plan-comparison";
import { settingsToJudgeBy } from "../core/config/effective-settings";
import type { PlanHistoryReport } from "../core/history/plan-history-report";
import { type PlanCommits, type PlanVersion, uncommitted } from "../core/history/plan-version";
import { historyReport, nothingTold, tellVersion } from "../core/history/tell-history";
import type { Environment } from "./environment";
import { shown } from "./plan-files";
import { planSettingsFor } from "./plan-settings";
import { decodePlan } from "./plan-text";
import { type PlanFile, readPlanFile } from "./read-plan-file";

/** A plan's history, or one sentence on why there is none. */
export type PlanHistoryAnswer = { readonly ok: true; readonly report: PlanHistoryReport } | { readonly ok: false; readonly message: string };

/** Reads the committed versions of a plan, the newest so many of them, and what is not committed; each is judged by the settings that hold today. */
export async function readPlanHistory(path: string, last: number, environment: Environment): Promise<PlanHistoryAnswer> {
  const file = await readPlanFile(path, environment);
  if (!file.readable && file.isFolder === true) return { ok: false, message: file.message };
  const commits = await commitsOf(path, environment);
  if (!commits.ok) return { ok: false, message: file.readable ? commits.message : file.message };
  const settings = settingsToJudgeBy(await planSettingsFor(environment).of(path));
  const working = uncommitted(contentOf(file), commits.versions.at(-1), environment.today());
  const all: readonly PlanVersion[] = working === undefined ? commits.versions : [...commits.versions, working];
  const told = all.slice(-last).reduce((sofar, version) => tellVersion(sofar, version, settings), nothingTold);
  return { ok: true, report: historyReport(told, all.length > last ? "longer" : commits.past) };
}

/** A plan that was renamed and is not committed since has its history under its earlier name. */
async function commitsOf(path: string, { cwd, history }: Environment): Promise<PlanCommits> {
  const commits = await history.commits(resolve(cwd, path));
  if (commits.ok) return commits;
  const changed = await history.changed(cwd, { base: "HEAD", head: undefined, paths: [path] });
  const earlier = changed.ok ? changed.files.find((one) => one.path === shown(path, cwd))?.earlierPath : undefined;
  const before = earlier === undefined ? commits : await history.commits(resolve(cwd, earlier));
  return before.ok ? before : commits;
}

function contentOf(file: PlanFile): VersionText {
  if (!file.readable) return file;
  const decoded = decodePlan(file.bytes);
  return decoded.readable ? decoded : { readable: false, message: decoded.message };
}
