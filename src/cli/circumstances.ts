import { resolve } from "node:path";
import type { Circumstances } from "../core/analyse";
import { digestsToFind } from "../core/agreement/digests-to-find";
import { settingsToJudgeBy } from "../core/config/effective-settings";
import type { PlanReading } from "../core/plan/read-plan";
import type { Environment } from "./environment";
import { type PlanIds, planIds } from "./plan-ids";
import { type PlanSettings, planSettingsFor } from "./plan-settings";

/** What the plans of one run are judged among: one place for all commands. */
export interface RunCircumstances {
  /** Those of one plan that was read. The path is as people read it here; undefined for a plan that has none, on standard input. */
  readonly of: (path: string | undefined, reading: PlanReading) => Promise<RunCircumstance>;
}

/** What one plan is judged by and among. */
export interface RunCircumstance extends Circumstances {
  /** Whether its history was asked, so that another time the same text may be judged otherwise. */
  readonly hasLookedBack: boolean;
}

/** What is known of a run before its plans are judged. */
export interface Known {
  readonly settings?: PlanSettings;
  /** The plans that are judged together; none where one is judged alone. */
  readonly ids?: PlanIds;
}

/** Gathers what plans are judged by and among. */
export function circumstancesFor(environment: Pick<Environment, "cwd" | "files" | "history">, known: Known = {}): RunCircumstances {
  const { settings: planSettings = planSettingsFor(environment), ids = planIds([]) } = known;
  return {
    of: async (path, { plan }) => {
      const settings = settingsToJudgeBy(await planSettings.of(path));
      const digests = digestsToFind(plan);
      const neighbours = ids.neighboursOf(path, plan.id);
      if (path === undefined || digests.size === 0) return { settings, neighbours, earlier: [], hasLookedBack: false };
      return { settings, neighbours, earlier: await environment.history.agreed(resolve(environment.cwd, path), digests), hasLookedBack: true };
    },
  };
}
