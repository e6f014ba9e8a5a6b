import { planIdIn } from "../../core/plan/plan-id";
import type { CheckOptions } from "../check-options";
import { type JudgedPlanFile, type PlanToCheck, checkPlan } from "../check-plan";
import type { Environment } from "../environment";
import type { PlacedId } from "../plan-ids";
import { planSettingsFor } from "../plan-settings";
import { decodePlan } from "../plan-text";
import { findPlans, planOnStdin } from "../plans-to-check";
import { readPlanFile } from "../read-plan-file";
import { inShard } from "../shard";
import { type Bases, basesOf, withBases } from "../with-base";
import { wrongUse } from "../wrong-use";
import type { JudgeThread } from "./judge-thread";
import { type JudgedFile, type Judge, type Task, judgeFor } from "./judged-file";
import { judgeFiles } from "./judge-files";

/** The plans of a check, judged. */
export interface Judged {
  readonly plans: readonly JudgedPlanFile[];
  /** What was given to be judged and is not, because a configuration ignores it: a plan on standard input. */
  readonly ignored: readonly PlanToCheck[];
  /** A sentence on each file that could not be read. */
  readonly unreadable: readonly string[];
}

/** Judges the plan on standard input; undefined when that cannot be done as asked, which was told. */
export async function judgeStdin(options: CheckOptions, environment: Environment): Promise<Judged | undefined> {
  const { plans, ignored, circumstances } = await planOnStdin(options, environment);
  const bases = await basesAt(plans.flatMap(({ path }) => path ?? []), options, environment);
  if (bases === undefined) return undefined;
  const judging = { asOf: options.asOf ?? environment.today(), circumstances: withBases(circumstances, bases), fix: options.fix === true };
  return { plans: await Promise.all(plans.map((plan) => checkPlan(plan, judging))), ignored, unreadable: [] };
}

/** Judges the plans that paths and globs name, in their order; undefined when that cannot be done as asked, which was told. */
export async function judgePlansAt(asked: readonly string[], options: CheckOptions, environment: Environment): Promise<Judged | undefined> {
  const all = await findPlans(asked, options, planSettingsFor(environment), environment);
  if (all === undefined) return undefined;
  const paths = inShard(all, options.shard);
  const bases = await basesAt(paths, options, environment);
  if (bases === undefined) return undefined;
  // Started first, because they take their time while the plans are looked at.
  const threads = startThreads(paths.length, options, environment);
  try {
    const task: Task = { asOf: options.asOf ?? environment.today(), fix: options.fix === true, plans: await idsAt(all, environment), hashes: false };
    return sorted(await judgeFiles(paths, judgesFor(task, { threads, bases }, environment)));
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Below so many plans, a thread takes longer to start than to help. */
const worthAThread = 60;

function startThreads(count: number, { threads, base }: CheckOptions, environment: Environment): readonly JudgeThread[] {
  // Bases are whole plans that were read, which cannot be handed to other threads.
  if (environment.threads === undefined || base !== undefined) return [];
  const { available, start } = environment.threads;
  const useful = Math.min(threads ?? available, Math.ceil(count / worthAThread));
  return Array.from({ length: Math.max(0, useful - 1) }, start);
}

/** This thread judges too. Each of the others has the next files before it is done, so that none waits. */
function judgesFor(task: Task, { threads, bases }: { readonly threads: readonly JudgeThread[]; readonly bases: Bases }, environment: Environment): readonly Judge[] {
  const others = threads.map((thread) => thread.judgeFor(task));
  return [...others, ...others, judgeFor(task, environment, (usual) => withBases(usual, bases))];
}

async function basesAt(paths: readonly string[], { base }: CheckOptions, environment: Environment): Promise<Bases | undefined> {
  const bases = await basesOf(paths, base, environment);
  if (typeof bases !== "string") return bases;
  wrongUse(environment, bases);
  return undefined;
}

/** The ids of plans, found at a glance; what cannot be read is told of where it is judged itself. */
async function idsAt(paths: readonly string[], environment: Environment): Promise<readonly PlacedId[]> {
  // A plan alone has no neighbours.
  if (paths.length < 2) return [];
  const ids: PlacedId[] = [];
  for (const path of paths) {
    const file = await readPlanFile(path, environment);
    ids.push({ file: path, id: file.readable ? planIdIn(decodePlan(file.bytes).text) : undefined });
  }
  return ids;
}

function sorted(files: readonly JudgedFile[]): Judged {
  const plans = files.flatMap((file) => (file.readable ? [file.plan] : []));
  return { plans, ignored: [], unreadable: files.flatMap((file) => (file.readable ? [] : [file.message])) };
}
