import { planIdIn } from "../core/plan/plan-id";
import type { CheckOptions } from "./check-options";
import type { PlanToCheck } from "./check-plan";
import { type RunCircumstances, circumstancesFor } from "./circumstances";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { withoutIgnored } from "./ignored-plans";
import { findPlanFiles } from "./plan-files";
import { planIds } from "./plan-ids";
import { type PlanSettings, planSettingsFor } from "./plan-settings";
import { byteLimit, decodePlan } from "./plan-text";
import { readPlanFile } from "./read-plan-file";
import type { UnreadableFile } from "./reporters/reporter";
import { wrongUse } from "./wrong-use";

/** The plans of one check, and what they are judged among. */
export interface PlansToCheck {
  readonly plans: readonly PlanToCheck[];
  /** What was given to be judged and is not, because a configuration ignores it: a plan on standard input. */
  readonly ignored: readonly PlanToCheck[];
  readonly circumstances: RunCircumstances;
  /** Wrong use when something could not be read, which was told. */
  readonly status: ExitStatus;
}

/** Reads the plan on standard input. */
export async function planOnStdin({ stdinFilename: path }: Pick<CheckOptions, "stdinFilename">, environment: Environment): Promise<PlansToCheck> {
  const settings = planSettingsFor(environment);
  const plan = { path, bytes: await environment.readStdin(byteLimit) };
  const circumstances = circumstancesFor(environment, { settings });
  const isIgnored = path !== undefined && (await withoutIgnored([path], [path], settings, environment)).length === 0;
  return { plans: isIgnored ? [] : [plan], ignored: isIgnored ? [plan] : [], circumstances, status: exitStatus.clean };
}

/** Finds and reads the plans that paths and globs name; undefined when one of these leads to none, which was told. */
export async function plansAt(asked: readonly string[], options: Pick<CheckOptions, "allowEmpty">, environment: Environment): Promise<PlansToCheck | undefined> {
  const settings = planSettingsFor(environment);
  const found = await findPlans(asked, options, settings, environment);
  if (found === undefined) return undefined;
  const plans: (PlanToCheck & { readonly path: string })[] = [];
  let status = worst(found.unreadable.map(({ message }) => wrongUse(environment, message)));
  for (const path of found.paths) {
    const file = await readPlanFile(path, environment);
    if (file.readable) plans.push({ path, bytes: file.bytes });
    else status = wrongUse(environment, file.message);
  }
  const ids = planIds(plans.map(({ path, bytes }) => ({ file: path, id: planIdIn(decodePlan(bytes).text) })));
  return { plans, ignored: [], circumstances: circumstancesFor(environment, { settings, ids }), status };
}

/** The plans to judge, and folders in which there may be more, each with a sentence that says why nobody could look. */
export interface FoundPlans {
  /** In order, as people read them. */
  readonly paths: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

/** Finds the plans to judge; undefined when something that was asked for leads to none, which was told. */
export async function findPlans(asked: readonly string[], { allowEmpty }: Pick<CheckOptions, "allowEmpty">, settings: PlanSettings, environment: Environment): Promise<FoundPlans | undefined> {
  const { paths, unmatched, unreadable } = await findPlanFiles(asked, environment);
  if (unmatched.length === 0 || allowEmpty === true) {
    const missed = new Set(await withoutIgnored(unreadable.map(({ path }) => path), [], settings, environment));
    return { paths: await withoutIgnored(paths, asked, settings, environment), unreadable: unreadable.filter(({ path }) => missed.has(path)) };
  }
  wrongUse(environment, nothingFound(asked, unmatched));
  return undefined;
}

function nothingFound(asked: readonly string[], unmatched: readonly string[]): string {
  if (asked.length === 0) return "No plan (*.pov.yaml, *.pov.yml) stands below this folder. Name one, or pass --allow-empty.";
  return `Nothing matches ${unmatched.map((one) => `“${one}”`).join(", ")}. Check the path, or pass --allow-empty.`;
}
