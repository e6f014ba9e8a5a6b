import type { DocumentUri, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { PlanSummary } from "../core/portfolio/plan-summary";
import { isPlanFile } from "../protocol/plan-file";
import type { PlansChanged } from "../protocol/portfolio";
import { BackgroundWork } from "./background-work";
import { pathBelow, placeKey } from "./document-place";
import { inParallel } from "./in-parallel";
import { Pauses } from "./pauses";
import { PlanOutbox } from "./plan-outbox";

/** What the list of plans is made of. */
export interface PlanListSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: () => readonly DocumentUri[];
  readonly findPlans: (folders: readonly DocumentUri[]) => Promise<readonly DocumentUri[]>;
  /** Whether a configuration leaves a plan out. */
  readonly isIgnored: (uri: DocumentUri) => Promise<boolean>;
  /** What a plan's text says at a glance; undefined when the plan is gone. */
  readonly glance: (uri: DocumentUri) => Promise<PlanSummary | undefined>;
  /** What reading and valuing the whole plan says; undefined when the plan is gone. */
  readonly judge: (uri: DocumentUri) => Promise<PlanSummary | undefined>;
  /** Is called once plans were looked at that nobody had looked at before. */
  readonly looked: () => void;
  readonly send: (changed: PlansChanged) => void;
  readonly failed: (error: unknown) => void;
  /** Is called now and then while plans are judged, and when all are. */
  readonly rested: () => void;
}

/** So many files are read at a time. */
const readers = 16;

/** When a plan that is being typed, or settings that change, are followed. */
const following = { pause: 300, longest: 1000 };

/** The plans of the workspace while somebody looks at them: their summaries, kept up to date. Nothing is done, and nothing kept, while nobody does. */
export class PlanList {
  readonly #sources: PlanListSources;
  readonly #outbox: PlanOutbox;
  readonly #judging: BackgroundWork<DocumentUri>;
  readonly #pauses = new Pauses(following);
  /** The URIs of the listed plans, by their place. */
  readonly #listed = new Map<string, DocumentUri>();
  /** Another object whenever listing begins anew; undefined while nobody looks. */
  #turn: object | undefined;

  constructor(sources: PlanListSources) {
    this.#sources = sources;
    this.#outbox = new PlanOutbox(sources.send);
    const urgent = (): readonly string[] => sources.documents.all().map(({ uri }) => placeKey(uri));
    this.#judging = new BackgroundWork({ urgent, failed: sources.failed, rested: sources.rested, work: (uri) => this.#judge(uri) });
  }

  /** Begins to send all plans, from nothing, or ends. */
  async watch(isWatched: boolean): Promise<void> {
    this.#turn = undefined;
    this.#listed.clear();
    this.#judging.clear();
    this.#pauses.dispose();
    this.#outbox.clear();
    if (isWatched) await this.#list();
  }

  /** Looks for plans and judges all of them again, since folders, or what plans are judged by or among, may have changed. */
  lookAgain(): void {
    if (this.#turn !== undefined) this.#pauses.run("all", { run: () => { this.#list().catch(this.#sources.failed); } });
  }

  /** Judges a plan again that was typed in, saved, closed, or changed on disk. */
  changed(uri: DocumentUri): void {
    if (this.#turn === undefined || !isPlanFile(uri)) return;
    this.#pauses.run(placeKey(uri), { run: () => { this.#judging.add(placeKey(uri), uri); } });
  }

  async #list(): Promise<void> {
    const turn = (this.#turn = {});
    const { findPlans, folders, looked } = this.#sources;
    const found = new Map([...(await findPlans(folders()))].sort().map((uri) => [placeKey(uri), uri]));
    if (this.#turn !== turn) return;
    for (const uri of [...this.#listed.values()].filter((one) => !found.has(placeKey(one)))) this.#drop(uri);
    const isNew = [...found.keys()].some((key) => !this.#listed.has(key));
    await inParallel([...found.values()], readers, async (uri) => {
      if (this.#turn === turn) await this.#look(uri, turn);
    });
    if (this.#turn !== turn) return;
    this.#outbox.flush();
    if (isNew) looked();
    for (const [key, uri] of this.#listed) this.#judging.add(key, uri);
  }

  async #look(uri: DocumentUri, turn: object): Promise<void> {
    const isIgnored = await this.#sources.isIgnored(uri);
    const isListed = this.#listed.has(placeKey(uri));
    const summary = isIgnored || isListed ? undefined : await this.#sources.glance(uri);
    if (this.#turn !== turn) return;
    if (isIgnored) this.#drop(uri);
    else if (summary !== undefined) this.#put(uri, summary);
  }

  async #judge(uri: DocumentUri): Promise<void> {
    const turn = this.#turn;
    if (turn === undefined || !(this.#listed.has(placeKey(uri)) || (await this.#belongs(uri)))) return;
    const summary = await this.#sources.judge(uri);
    // Listed anew, it is judged again; what was found now is still newer than what is listed.
    if (this.#turn === undefined) return;
    if (summary === undefined) this.#drop(uri);
    else this.#put(uri, summary);
  }

  /** Whether a plan that is not listed should be. */
  async #belongs(uri: DocumentUri): Promise<boolean> {
    const path = pathBelow(this.#sources.folders(), uri);
    return path !== undefined && !/(?:^|\/)(?:node_modules|\.git)\//u.test(path) && !(await this.#sources.isIgnored(uri));
  }

  #put(uri: DocumentUri, summary: PlanSummary): void {
    const listed = this.#listed.get(placeKey(uri)) ?? uri;
    this.#listed.set(placeKey(uri), listed);
    this.#outbox.put({ uri: listed, file: pathBelow(this.#sources.folders(), uri) ?? uri.slice(uri.lastIndexOf("/") + 1), summary });
  }

  #drop(uri: DocumentUri): void {
    const listed = this.#listed.get(placeKey(uri));
    if (listed === undefined) return;
    this.#listed.delete(placeKey(uri));
    this.#outbox.drop(listed);
  }
}
