import { type Baseline, type BaselinePlace, baselineOf, compare, sizeOf } from "./baseline";
import { readBaseline, withoutGonePlans, writeBaseline } from "./baseline-file";
import type { CheckOptions } from "./check-options";
import type { CheckedPlan } from "./check-plan";
import type { Environment } from "./environment";
import { type ExitStatus, exitStatus } from "./exit-status";
import { note } from "./note";
import { counted } from "./terminal-text";
import { wrongUse } from "./wrong-use";

/** The baseline that a check uses, read before anything is done. */
export interface UsedBaseline {
  readonly place: BaselinePlace;
  readonly baseline: Baseline;
}

/** What is left to report, and how using the baseline ended. */
export interface Settled {
  readonly plans: readonly CheckedPlan[];
  readonly status: ExitStatus;
}

/** The baseline that was asked for; undefined for none, and a sentence when it cannot be used. */
export async function askedBaseline({ baseline: file, updateBaseline = false }: CheckOptions, environment: Environment): Promise<UsedBaseline | string | undefined> {
  if (file === undefined) return undefined;
  const place = { file, cwd: environment.cwd };
  const reading = await readBaseline(place, updateBaseline, environment);
  return reading.ok ? { place, baseline: reading.baseline } : reading.message;
}

/** Leaves out what the baseline has, after it was brought up to date where that was asked for. */
export async function settleBaseline(plans: readonly CheckedPlan[], { place, baseline }: UsedBaseline, { updateBaseline }: CheckOptions, environment: Environment): Promise<Settled> {
  const existing = await withoutGonePlans(baseline, place, environment);
  if (updateBaseline === true) return update(plans, { place, baseline: existing }, sizeOf(baseline), environment);
  const { plans: left, gone } = compare(plans, existing, place);
  const all = gone + sizeOf(baseline) - sizeOf(existing);
  if (all > 0) note(environment, `${counted(all, "finding")} of the baseline ${all === 1 ? "does not occur" : "do not occur"} any more. Pass --update-baseline to take ${all === 1 ? "it" : "them"} out.`);
  return { plans: left, status: exitStatus.clean };
}

async function update(plans: readonly CheckedPlan[], { place, baseline }: UsedBaseline, sizeBefore: number, environment: Environment): Promise<Settled> {
  const after = baselineOf(plans, baseline, place);
  const failure = await writeBaseline(after, place, environment);
  if (failure !== undefined) return { plans, status: wrongUse(environment, failure) };
  const { plans: left } = compare(plans, after, place);
  const added = inBaseline(left) - inBaseline(compare(plans, baseline, place).plans);
  const takenOut = sizeBefore + added - sizeOf(after);
  note(environment, `The baseline “${place.file}” has ${counted(sizeOf(after), "finding")}: ${added} added, ${takenOut} taken out.`);
  return { plans: left, status: exitStatus.clean };
}

function inBaseline(plans: readonly CheckedPlan[]): number {
  return plans.reduce((sum, plan) => sum + (plan.inBaseline ?? 0), 0);
}
