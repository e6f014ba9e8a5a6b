import type { IsoDate } from "../../core/quantity/calendar";
import type { CheckOptions } from "../check-options";
import { type JudgedPlanFile, type PlanToCheck, checkPlan } from "../check-plan";
import type { Environment } from "../environment";
import { note } from "../note";
import { type PlacedId, planIds } from "../plan-ids";
import { type PlanSettings, planSettingsFor } from "../plan-settings";
import { findPlans, planOnStdin } from "../plans-to-check";
import type { UnreadableFile } from "../reporters/reporter";
import { inShard } from "../shard";
import { type Bases, basesOf, withBases } from "../with-base";
import { wrongUse } from "../wrong-use";
import { usualCacheFile } from "./cache-file";
import { compileSparingly } from "./compile-sparingly";
import { FindingsCache, type Judgement } from "./findings-cache";
import { glances, neighbours } from "./glances";
import type { JudgeThread } from "./judge-thread";
import { type Judge, type JudgedFile, type Task, judgeFor } from "./judged-file";
import { judgeFiles } from "./judge-files";
import { packPlan, unpackedPlans } from "./packed-plan";

/** The plans of a check, judged. */
export interface Judged {
  readonly plans: readonly JudgedPlanFile[];
  /** What was given to be judged and is not, because a configuration ignores it: a plan on standard input. */
  readonly ignored: readonly PlanToCheck[];
  readonly unreadable: readonly UnreadableFile[];
  /** Reads files of this check again and judges them without fixing anything, as of the same day and among the same plans. */
  readonly judgeAgain: Judge;
}

/** Judges the plan on standard input; undefined when that cannot be done as asked, which was told. */
export async function judgeStdin(options: CheckOptions, environment: Environment): Promise<Judged | undefined> {
  const { plans, ignored, circumstances } = await planOnStdin(options, environment);
  const bases = await basesAt(plans.flatMap(({ path }) => path ?? []), options, environment);
  if (bases === undefined) return undefined;
  const judging = { asOf: options.asOf ?? environment.today(), circumstances: withBases(circumstances, bases), fix: options.fix === true };
  const verdicts = await Promise.all(plans.map((plan) => checkPlan(plan, judging)));
  return { plans: verdicts.map(({ plan }) => plan), ignored, unreadable: [], judgeAgain: () => Promise.resolve([]) };
}

/** Judges the plans that paths and globs name, in their order; undefined when that cannot be done as asked, which was told. */
export async function judgePlansAt(asked: readonly string[], options: CheckOptions, environment: Environment): Promise<Judged | undefined> {
  const settings = planSettingsFor(environment);
  const found = await findPlans(asked, options, settings, environment);
  if (found === undefined) return undefined;
  const { paths: all } = found;
  const paths = inShard(all, options.shard);
  const bases = await basesAt(paths, options, environment);
  if (bases === undefined) return undefined;
  const run: Run = { all, settings, bases, asOf: options.asOf ?? environment.today(), options, environment };
  // A cache knows what was found, and neither what is mended nor what a base makes of it.
  const files = options.cache === true && options.fix !== true && options.base === undefined ? await judgeWithCache(paths, run) : await judgeAfresh(paths, { look: () => neighbours(all, environment), hashes: false }, run);
  const plans = unpackedPlans(files.flatMap((file) => (file.readable ? [file.plan] : [])));
  const unread = files.flatMap((file) => (file.readable ? [] : [{ path: file.path, message: file.message }]));
  return { plans, ignored: [], unreadable: [...found.unreadable, ...unread], judgeAgain: (again) => judgeAsTheyAre(again, run) };
}

async function judgeAsTheyAre(paths: readonly string[], { all, settings, bases, asOf, environment }: Run): Promise<readonly JudgedFile[]> {
  return judgeFor({ asOf, fix: false, plans: await neighbours(all, environment), hashes: false }, environment, { settings, bases })(paths);
}

interface Run {
  /** All plans that are judged together, also those of other shards. */
  readonly all: readonly string[];
  readonly settings: PlanSettings;
  readonly bases: Bases;
  readonly asOf: IsoDate;
  readonly options: CheckOptions;
  readonly environment: Environment;
}

/** Of what judging gives, that which a cache gives too. */
type KnownFile = Pick<Extract<JudgedFile, { readonly readable: true }>, "readable" | "plan"> | Extract<JudgedFile, { readonly readable: false }>;

async function judgeWithCache(paths: readonly string[], run: Run): Promise<readonly KnownFile[]> {
  const { all, settings, asOf, options, environment } = run;
  const seen = await glances(all, environment);
  const look = () => Promise.resolve(seen.map(({ file, id }) => ({ file, id })));
  const cache = await openCache(options.cacheLocation ?? usualCacheFile(environment), { asOf, settings, ids: planIds(seen) }, environment);
  if (cache === undefined) return judgeAfresh(paths, { look, hashes: false }, run);
  const files = new Map<string, KnownFile>();
  const hashes = new Map(seen.map(({ file, contentHash }) => [file, contentHash]));
  for (const path of paths) {
    const plan = await cache.find(path, hashes.get(path));
    if (plan !== undefined) files.set(path, { readable: true, plan: packPlan(plan) });
  }
  const left = paths.filter((path) => !files.has(path));
  const judged = await judgeAfresh(left, { look, hashes: true }, run);
  for (const [index, path] of left.entries()) {
    const file = judged[index];
    if (file === undefined) continue;
    files.set(path, file);
    await cache.take(path, file);
  }
  const failure = await cache.save();
  if (failure !== undefined) note(environment, `The cache was not kept: ${failure}`);
  return paths.flatMap((path) => files.get(path) ?? []);
}

async function openCache(file: string | undefined, judgement: Judgement, environment: Environment): Promise<FindingsCache | undefined> {
  const cache = file === undefined ? "nothing says where caches are kept here. Add --cache-location FILE." : await FindingsCache.open(file, judgement, environment);
  if (typeof cache !== "string") return cache;
  note(environment, `No cache is used: ${cache}`);
  return undefined;
}

/** How plans are judged that nobody knows. */
interface Way {
  /** Looks at all plans for their ids. */
  readonly look: () => Promise<readonly PlacedId[]>;
  readonly hashes: boolean;
}

/** This thread judges too. Each of the others has its next files before it is done with the ones before, so that none waits. */
async function judgeAfresh(paths: readonly string[], { look, hashes }: Way, { settings, bases, asOf, options, environment }: Run): Promise<readonly JudgedFile[]> {
  // They take their time to start, in which the plans are looked at.
  const threads = startThreads(paths.length, options, environment);
  try {
    const task: Task = { asOf, fix: options.fix === true, plans: await look(), hashes };
    const others = threads.map((thread) => thread.judgeFor(task));
    return await judgeFiles(paths, [...others, ...others, judgeFor(task, environment, { settings, bases })]);
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Below so many plans, a thread takes longer to start than to help. */
const worthAThread = 60;

function startThreads(count: number, { threads, base }: CheckOptions, environment: Environment): readonly JudgeThread[] {
  if (count > worthAThread) compileSparingly();
  // Bases are whole plans that were read, which cannot be handed to other threads.
  if (environment.threads === undefined || base !== undefined) return [];
  const { available, start } = environment.threads;
  const useful = threads === undefined ? Math.min(available, Math.ceil(count / worthAThread)) : Math.min(threads, count);
  return Array.from({ length: Math.max(0, useful - 1) }, start);
}

async function basesAt(paths: readonly string[], { base }: CheckOptions, environment: Environment): Promise<Bases | undefined> {
  const bases = await basesOf(paths, base, environment);
  if (typeof bases !== "string") return bases;
  wrongUse(environment, bases);
  return undefined;
}
