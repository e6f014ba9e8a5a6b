import { assess } from "../core/analyse";
import { compareVersions } from "../core/changes/compare-versions";
import type { Comparison, PlanComparison } from "../core/changes/plan-comparison";
import { settingsToJudgeBy } from "../core/config/effective-settings";
import type { IsoDate } from "../core/quantity/calendar";
import type { ChangedFilesAnswer } from "../server/git/changed-files";
import type { Environment } from "./environment";
import { differingPlans } from "./ignored-plans";
import { planSettingsFor } from "./plan-settings";
import { planVersions } from "./plan-versions";

/** Files in two versions. */
export type ChangedFiles = Extract<ChangedFilesAnswer, { readonly ok: true }>;

/**
 * What became of plans, both versions judged as of one day and by the configuration as it is now. Those that a configuration
 * ignores are left out, as in `pov check`, and told of in a note.
 */
export async function compareFiles({ base, head, files, notes }: ChangedFiles, asOf: IsoDate, environment: Environment): Promise<Comparison> {
  const settings = planSettingsFor(environment);
  const differing = await differingPlans(files.map(({ path }) => path), settings, environment);
  const plans: PlanComparison[] = [];
  for (const file of files) {
    if (!differing.judged.has(file.path)) continue;
    const own = settingsToJudgeBy(await settings.of(file.path));
    const judge = (text: string) => assess(text, asOf, { settings: own });
    plans.push(compareVersions(planVersions(file), { before: judge, after: judge }));
  }
  return { base, head, plans, notes: [...notes, ...differing.notes] };
}
