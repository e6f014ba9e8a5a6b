import type { DocumentUri } from "vscode-languageserver";
import { planIdIn } from "../core/plan/plan-id";
import type { Neighbour } from "../core/rules/rule";
import { documentPlace, pathBelow, placeKey } from "./document-place";
import type { WorkspaceFiles } from "./workspace-files";

/** What is known of the plans around an open one is made of this. */
export interface NeighbourSources {
  readonly files: WorkspaceFiles;
  readonly folders: () => readonly DocumentUri[];
  /** Whether a configuration leaves a plan out, which then is no neighbour either. */
  readonly isIgnored: (uri: DocumentUri) => Promise<boolean>;
}

interface KnownPlan {
  readonly uri: DocumentUri;
  readonly id: string | undefined;
}

/** The plans of the workspace by their ids. Nobody waits until all are read: whoever has to know is told afterwards. */
export class Neighbours {
  readonly #sources: NeighbourSources;
  readonly #plans = new Map<string, KnownPlan>();
  #reading: Promise<void> | undefined;

  constructor(sources: NeighbourSources) {
    this.#sources = sources;
  }

  /** The other plans known by now that have the same id as a plan. */
  async of(uri: DocumentUri): Promise<readonly Neighbour[]> {
    const id = this.#plans.get(placeKey(uri))?.id;
    if (id === undefined) return [];
    const same = [...this.#plans].filter(([key, plan]) => plan.id === id && key !== placeKey(uri));
    const judged: Neighbour[] = [];
    for (const [, plan] of same) if (!(await this.#sources.isIgnored(plan.uri))) judged.push({ id, file: this.#shown(plan.uri) });
    return judged;
  }

  /** The ids of all plans, so that a new one can have another. */
  async ids(): Promise<ReadonlySet<string>> {
    await this.readAll();
    return new Set([...this.#plans.values()].flatMap(({ id }) => id ?? []));
  }

  /** Takes note of a plan's text, undefined when it is gone. Says whether that concerns another plan: one has the id that it got, or had. */
  note(uri: DocumentUri, text: string | undefined): boolean {
    const [key, id] = [placeKey(uri), text === undefined ? undefined : planIdIn(text)];
    const before = this.#plans.get(key)?.id;
    this.#plans.set(key, { uri, id });
    return id !== before && [...this.#plans].some(([other, plan]) => other !== key && plan.id !== undefined && (plan.id === id || plan.id === before));
  }

  /** Reads the plans that nobody has spoken of yet, once. Says whether any of them shares its id. */
  async readAll(): Promise<boolean> {
    let concerns = false;
    this.#reading ??= (async () => {
      for (const uri of await this.#sources.files.findPlans(this.#sources.folders())) concerns = (await this.#readNew(uri)) || concerns;
    })();
    await this.#reading;
    return concerns;
  }

  /** Reads a plan again that changed on disk and is not open; says the same as `note`. */
  async reread(uri: DocumentUri): Promise<boolean> {
    const text = await this.#sources.files.read(uri);
    return this.note(uri, typeof text === "string" ? text : undefined);
  }

  async #readNew(uri: DocumentUri): Promise<boolean> {
    return !this.#plans.has(placeKey(uri)) && this.reread(uri);
  }

  /** The path below the folder that was opened. */
  #shown(uri: DocumentUri): string {
    const place = documentPlace(uri)?.place ?? uri;
    return pathBelow(this.#sources.folders(), uri) ?? place.slice(place.lastIndexOf("/") + 1);
  }
}
