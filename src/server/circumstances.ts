import type { DocumentUri } from "vscode-languageserver";
import type { Circumstances } from "../core/analyse";
import type { Neighbour } from "../core/rules/rule";
import type { Settings } from "../core/config/settings";

/** Who knows each of the circumstances of an open plan. What nobody knows here, the analysis takes as there being none. */
export interface CircumstanceSources {
  readonly settings: (uri: DocumentUri) => Promise<Settings>;
  readonly neighbours: (uri: DocumentUri) => Promise<readonly Neighbour[]>;
}

/** What open plans are judged by and among besides their text: asked once for each plan, until it is forgotten. */
export class PlanCircumstances {
  readonly #sources: CircumstanceSources;
  readonly #known = new Map<DocumentUri, Promise<Circumstances>>();
  readonly #listeners: (() => void)[] = [];

  constructor(sources: CircumstanceSources) {
    this.#sources = sources;
  }

  /** The circumstances of a plan: the same object as long as nothing about them has changed. */
  async of(uri: DocumentUri): Promise<Circumstances> {
    const asked = this.#known.get(uri) ?? this.#ask(uri);
    this.#known.set(uri, asked);
    try {
      const circumstances = await asked;
      const current = this.#known.get(uri);
      // They were forgotten meanwhile, and somebody has asked for the new ones.
      return current === undefined || current === asked ? circumstances : await this.of(uri);
    } catch (error) {
      // What failed once may work the next time that somebody asks.
      if (this.#known.get(uri) === asked) this.#known.delete(uri);
      throw error;
    }
  }

  /** Asks again for one plan, or for all. */
  forget(uri?: DocumentUri): void {
    if (uri !== undefined) return void this.#known.delete(uri);
    this.#known.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever those of all plans may have changed. */
  whenForgotten(listener: () => void): void {
    this.#listeners.push(listener);
  }

  async #ask(uri: DocumentUri): Promise<Circumstances> {
    const { settings, neighbours } = this.#sources;
    return { settings: await settings(uri), neighbours: await neighbours(uri) };
  }
}
