import type { DocumentUri } from "vscode-languageserver";
import { digestsToFind } from "../core/agreement/digests-to-find";
import type { Plan } from "../core/plan/plan-shape";
import type { EarlierVersion } from "../core/rules/rule";

/** Finds the versions of a plan whose terms have these digests, as far as it has a history. */
export type FindVersions = (uri: DocumentUri, digests: ReadonlySet<string>) => Promise<readonly EarlierVersion[]>;

/** What was looked for, and what is found of it. */
interface Search {
  readonly digests: ReadonlySet<string>;
  readonly found: Promise<readonly EarlierVersion[]>;
}

/** The versions of open plans to which people agreed: each looked for once, when the terms are others for the first time. */
export class AgreedVersions {
  readonly #find: FindVersions;
  readonly #searches = new Map<DocumentUri, Search>();

  constructor(find: FindVersions) {
    this.#find = find;
  }

  /** What is known of a plan once everything that it needs was looked for: the same list as long as there is nothing more. */
  of(uri: DocumentUri, plan: Plan): Promise<readonly EarlierVersion[]> {
    const search = this.#searches.get(uri) ?? nothing;
    const wanted = [...digestsToFind(plan)].filter((digest) => !search.digests.has(digest));
    if (wanted.length === 0) return search.found;
    const found = this.#extended(search.found, uri, new Set(wanted));
    this.#searches.set(uri, { digests: new Set([...search.digests, ...wanted]), found });
    return found;
  }

  /** Looks again for what a plan needs. */
  forget(uri: DocumentUri): void {
    this.#searches.delete(uri);
  }

  async #extended(known: Search["found"], uri: DocumentUri, wanted: ReadonlySet<string>): Search["found"] {
    const [before, more] = await Promise.all([known, this.#find(uri, wanted)]);
    return more.length === 0 ? before : [...before, ...more];
  }
}

const nothing: Search = { digests: new Set(), found: Promise.resolve([]) };
