import type { DocumentUri } from "vscode-languageserver";
import type { Circumstances } from "../core/analyse";
import { type Settings, usualSettings } from "../core/config/settings";
import type { PlanHistoryReport } from "../core/history/plan-history-report";
import { type PlanCommits, type PlanVersion, uncommitted } from "../core/history/plan-version";
import { type ToldHistory, historyReport, nothingTold, tellVersion } from "../core/history/tell-history";
import type { IsoDate } from "../core/quantity/calendar";
import type { PlanCircumstances } from "./circumstances";

/** Finds the committed versions of a plan; undefined where its file system keeps none. */
export type FindCommits = (uri: DocumentUri) => Promise<PlanCommits | undefined>;

/** The committed versions of a plan, where there are some. */
export type KnownCommits = Extract<PlanCommits, { readonly ok: true }>;

/** What histories are made of. */
export interface HistorySources {
  readonly findCommits: FindCommits;
  readonly circumstances: PlanCircumstances;
  readonly today: () => IsoDate;
}

/** The committed part of a history, and what it was told from. */
interface KnownHistory {
  readonly head: string | undefined;
  readonly circumstances: Circumstances;
  readonly told: Promise<ToldHistory>;
}

/** How plans came to what they are. The committed part is valued and judged once, until there is another commit or setting. */
export class PlanHistories {
  readonly #sources: HistorySources;
  readonly #known = new Map<DocumentUri, KnownHistory>();

  constructor(sources: HistorySources) {
    this.#sources = sources;
  }

  /** The committed versions; undefined where a plan has none. */
  async commits(uri: DocumentUri): Promise<KnownCommits | undefined> {
    const commits = await this.#sources.findCommits(uri);
    return commits?.ok === true ? commits : undefined;
  }

  /** The whole history with the text that stands in the editor, where it is another one. */
  async report(uri: DocumentUri, { versions, past }: KnownCommits, text: string | undefined): Promise<PlanHistoryReport> {
    const circumstances = await this.#sources.circumstances.of(uri);
    const { settings = usualSettings } = circumstances;
    const told = await this.#told(uri, versions, circumstances);
    const working = text === undefined ? undefined : uncommitted({ readable: true, text }, versions.at(-1), this.#sources.today());
    return historyReport(working === undefined ? told : tellVersion(told, working, settings), past);
  }

  /** Drops what is known of a plan that was closed. */
  forget(uri: DocumentUri): void {
    this.#known.delete(uri);
  }

  #told(uri: DocumentUri, versions: readonly PlanVersion[], circumstances: Circumstances): Promise<ToldHistory> {
    const head = versions.at(-1)?.commit;
    const known = this.#known.get(uri);
    if (known?.head === head && known?.circumstances === circumstances) return known.told;
    const told = tellAll(versions, circumstances.settings ?? usualSettings);
    this.#known.set(uri, { head, circumstances, told });
    return told;
  }
}

/** Everything else that waits has its turn between two versions: a timer, because between promises alone nothing would. */
async function tellAll(versions: readonly PlanVersion[], settings: Settings): Promise<ToldHistory> {
  let told = nothingTold;
  for (const version of versions) {
    told = tellVersion(told, version, settings);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
  return told;
}
