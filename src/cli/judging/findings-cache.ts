import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { IsoDate } from "../../core/quantity/calendar";
import { spokenLanguage } from "../../core/texts/say";
import { version } from "../../core/version";
import type { CheckedPlan } from "../check-plan";
import type { Environment } from "../environment";
import type { PlanIds } from "../plan-ids";
import type { PlanSettings } from "../plan-settings";
import { planJson } from "../reporters/json/plan-json";
import { readPlanJson } from "../reporters/json/read-plan-json";
import { type CacheEntry, readEntries, writeEntries } from "./cache-file";
import { type JudgedFile, hashOf } from "./judged-file";
import { unpackedPlans } from "./packed-plan";

/** What plans are judged by and among in one run, besides their own bytes. */
export interface Judgement {
  readonly asOf: IsoDate;
  readonly settings: PlanSettings;
  readonly ids: PlanIds;
}

/**
 * What was found in plans by earlier runs. It is told again where everything on which it depends is the same: the plan’s
 * bytes and path, the plans with its id, its configurations, the day, the language and the program itself.
 */
export class FindingsCache {
  readonly #file: string;
  readonly #judgement: Judgement;
  readonly #environment: Environment;
  readonly #program: string;
  readonly #entries: Map<string, CacheEntry>;
  readonly #judged = new Set<string>();
  #hasChanged = false;

  private constructor(file: string, judgement: Judgement, environment: Environment, { program, entries }: { readonly program: string; readonly entries: Map<string, CacheEntry> }) {
    this.#file = file;
    this.#judgement = judgement;
    this.#environment = environment;
    this.#program = program;
    this.#entries = entries;
  }

  /** Opens the cache in a file, which need not be there yet; or says in one sentence why that file is none. */
  static async open(file: string, judgement: Judgement, environment: Environment): Promise<FindingsCache | string> {
    const entries = await readEntries(file, environment);
    return typeof entries === "string" ? entries : new FindingsCache(file, judgement, environment, { program: await programHash(environment), entries: new Map(entries.map((entry) => [entry.path, entry])) });
  }

  /** What is known of a plan with these bytes; undefined when it has to be judged. */
  async find(path: string, contentHash: string | undefined): Promise<CheckedPlan | undefined> {
    this.#judged.add(path);
    const entry = this.#entries.get(path);
    if (entry === undefined || contentHash === undefined || entry.key !== (await this.#keyOf(path, contentHash, entry.id))) return undefined;
    const plan = readPlanJson(entry.plan());
    return plan?.path === path ? plan : undefined;
  }

  /** Notes what was found in a plan, unless that may be otherwise another time. */
  async take(path: string, file: JudgedFile): Promise<void> {
    if (!file.readable || !file.isLasting || file.contentHash === undefined) return this.#forget(path);
    const { plan, id, contentHash } = file;
    const [json] = unpackedPlans([plan]).map(planJson);
    this.#entries.set(path, { path, id, key: await this.#keyOf(path, contentHash, id), plan: () => json });
    this.#hasChanged = true;
  }

  /** Writes what is known, without the plans that do not exist any more. Gives one sentence that says why that was not possible. */
  async save(): Promise<string | undefined> {
    const { cwd, files } = this.#environment;
    for (const path of this.#entries.keys()) {
      if (!this.#judged.has(path) && (await files.kindOf(resolve(cwd, path))) === "nothing") this.#forget(path);
    }
    return this.#hasChanged ? writeEntries(this.#file, [...this.#entries.values()], this.#environment) : undefined;
  }

  #forget(path: string): void {
    if (this.#entries.delete(path)) this.#hasChanged = true;
  }

  async #keyOf(path: string, contentHash: string, id: string | undefined): Promise<string> {
    const { asOf, settings, ids } = this.#judgement;
    const parts = [contentHash, path, ids.neighboursOf(path, id), await settings.sourcesOf(path), asOf, spokenLanguage(), version, this.#program];
    return hashOf(Buffer.from(JSON.stringify(parts)));
  }
}

/** Rules are part of the program, so another program may find something else. */
async function programHash({ program }: Environment): Promise<string> {
  return program === undefined ? "" : hashOf(await readFile(program));
}
