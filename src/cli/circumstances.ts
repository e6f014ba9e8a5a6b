import { resolve } from "node:path";
import type { Circumstances } from "../core/analyse";
import { digestsToFind } from "../core/agreement/digests-to-find";
import { settingsToJudgeBy } from "../core/config/effective-settings";
import { planIdIn } from "../core/plan/plan-id";
import { readPlan } from "../core/plan/read-plan";
import type { Neighbour } from "../core/rules/rule";
import type { Environment } from "./environment";
import { shown } from "./plan-files";
import { type PlanSettings, planSettingsFor } from "./plan-settings";
import { decodePlan } from "./plan-text";
import { readPlanFile } from "./read-plan-file";

/** What the plans of one run are judged among: one place for all commands. */
export interface RunCircumstances {
  /** Those of one plan. The path is as people read it here; undefined for a plan that has none, on standard input. */
  readonly of: (path: string | undefined, text: string) => Promise<Circumstances>;
}

/** Gathers what plans are judged by and among when these files are judged together. Nothing is read before the first plan asks. */
export function circumstancesFor(environment: Environment, paths: readonly string[], planSettings: PlanSettings = planSettingsFor(environment)): RunCircumstances {
  let reading: Promise<readonly PlacedNeighbour[]> | undefined;
  return {
    of: async (path, text) => {
      const settings = settingsToJudgeBy(await planSettings.of(path));
      const plans = await (reading ??= neighboursAt(paths, environment));
      const place = path === undefined ? undefined : resolve(environment.cwd, path);
      const digests = digestsToFind(readPlan(text).plan);
      const earlier = place === undefined || digests.size === 0 ? [] : await environment.history.agreed(place, digests);
      return { settings, neighbours: plans.filter((plan) => plan.place !== place), earlier };
    },
  };
}

interface PlacedNeighbour extends Neighbour {
  readonly place: string;
}

/** A plan alone has no neighbours, and one that cannot be read is told of where it is judged itself. */
async function neighboursAt(paths: readonly string[], environment: Environment): Promise<readonly PlacedNeighbour[]> {
  if (paths.length < 2) return [];
  const plans: PlacedNeighbour[] = [];
  for (const path of paths) {
    const file = await readPlanFile(path, environment);
    const id = file.readable ? planIdIn(decodePlan(file.bytes).text) : undefined;
    if (id !== undefined) plans.push({ id, file: shown(path, environment.cwd), place: resolve(environment.cwd, path) });
  }
  return plans;
}
