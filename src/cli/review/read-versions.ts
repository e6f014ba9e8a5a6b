import { resolve } from "node:path";
import { digestsToFind } from "../../core/agreement/digests-to-find";
import type { Circumstances } from "../../core/analyse";
import type { PlanVersions, VersionText } from "../../core/changes/plan-comparison";
import { settingsToJudgeBy } from "../../core/config/effective-settings";
import { planIdIn } from "../../core/plan/plan-id";
import { type PlanReading, readPlan } from "../../core/plan/read-plan";
import type { EarlierVersion, Neighbour } from "../../core/rules/rule";
import type { Environment } from "../environment";
import { findPlanFiles, shown } from "../plan-files";
import type { PlanSettings } from "../plan-settings";
import { decodePlan } from "../plan-text";
import { readPlanFile } from "../read-plan-file";

/** A plan's text read, and what it is judged by and among. */
export interface ReadVersion {
  /** Undefined where there is no text. */
  readonly reading: PlanReading | undefined;
  readonly circumstances: Circumstances;
}

/** Both versions of a plan, judged by the same settings, each beside the plans of its own time. */
export interface ReadVersions {
  readonly before: ReadVersion;
  readonly after: ReadVersion;
}

/** Reads the versions of plans, and gathers what they are judged among when they are compared together. */
export async function readVersions(plans: readonly PlanVersions[], asked: readonly string[], settings: PlanSettings, environment: Environment): Promise<(plan: PlanVersions) => Promise<ReadVersions>> {
  const unchanged = await unchangedPlans(plans, asked, environment);
  const before = [...unchanged, ...idsOf(plans, (plan) => ({ file: plan.earlierFile ?? plan.file, version: plan.before }))];
  const after = [...unchanged, ...idsOf(plans, (plan) => ({ file: plan.file, version: plan.after }))];
  return async (plan) => {
    const judgedBy = settingsToJudgeBy(await settings.of(plan.file));
    const [was, is] = [readingOf(plan.before), readingOf(plan.after)];
    const earlier = await agreedVersions(plan, [was, is], environment);
    const base: readonly EarlierVersion[] = was === undefined ? [] : [{ reading: was, date: undefined, isBase: true }];
    return {
      before: { reading: was, circumstances: { settings: judgedBy, neighbours: others(before, plan.earlierFile ?? plan.file), earlier } },
      after: { reading: is, circumstances: { settings: judgedBy, neighbours: others(after, plan.file), earlier: [...earlier, ...base] } },
    };
  };
}

/** Plans that both versions have alike, as far as they are among those that were asked for. */
async function unchangedPlans(plans: readonly PlanVersions[], asked: readonly string[], environment: Environment): Promise<readonly Neighbour[]> {
  const changed = new Set(plans.flatMap(({ file, earlierFile = file }) => [file, earlierFile]));
  const { paths } = await findPlanFiles(asked, environment);
  const files = paths.map((path) => shown(path, environment.cwd)).filter((file) => !changed.has(file));
  const neighbours = await inPortions(files, 64, async (file) => {
    const content = await readPlanFile(file, environment);
    return content.readable ? neighbour(file, decodePlan(content.bytes).text) : [];
  });
  return neighbours.flat();
}

function idsOf(plans: readonly PlanVersions[], version: (plan: PlanVersions) => { readonly file: string; readonly version: VersionText | undefined }): readonly Neighbour[] {
  return plans.map(version).flatMap(({ file, version: text }) => (text?.readable === true ? neighbour(file, text.text) : []));
}

function neighbour(file: string, text: string): readonly Neighbour[] {
  const id = planIdIn(text);
  return id === undefined ? [] : [{ id, file }];
}

function others(all: readonly Neighbour[], own: string): readonly Neighbour[] {
  return all.filter(({ file }) => file !== own);
}

function readingOf(version: VersionText | undefined): PlanReading | undefined {
  return version?.readable === true ? readPlan(version.text) : undefined;
}

/** What people had agreed to, for both versions in one look; before a file was renamed it stood under its earlier name. */
async function agreedVersions({ file, earlierFile }: PlanVersions, readings: readonly (PlanReading | undefined)[], { cwd, history }: Environment): Promise<readonly EarlierVersion[]> {
  const digests = new Set(readings.flatMap((reading) => (reading === undefined ? [] : [...digestsToFind(reading.plan)])));
  if (digests.size === 0) return [];
  const found = await history.agreed(resolve(cwd, file), digests);
  return found.length > 0 || earlierFile === undefined ? found : history.agreed(resolve(cwd, earlierFile), digests);
}

/** Works on so many at a time, and gives the results in order. */
export async function inPortions<Item, Result>(items: readonly Item[], size: number, work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += size) results.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  return results;
}
