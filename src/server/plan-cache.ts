import type { DocumentUri, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, type Circumstances, analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import { buildReport } from "../core/report/build-report";
import { keepLastGood } from "../core/report/keep-last-good";
import type { Report } from "../core/report/report";
import type { PlanCircumstances } from "./circumstances";

/** One version of an open plan, analysed. */
export interface AnalysedPlan {
  readonly version: number;
  readonly analysis: Analysis;
  /** The report, with the last good figures while the text is broken. */
  readonly report: Report;
}

/** What analyses of open plans are made of. */
export interface PlanSources {
  readonly documents: TextDocuments<TextDocument>;
  readonly circumstances: PlanCircumstances;
  readonly today: () => IsoDate;
}

/** An analysis, and what it was made of. */
interface KnownPlan {
  readonly plan: AnalysedPlan;
  readonly document: TextDocument;
  readonly circumstances: Circumstances;
}

/** The analyses of the open plans, each made once for each version of its document and of its circumstances. */
export class PlanCache {
  readonly #sources: PlanSources;
  readonly #plans = new Map<DocumentUri, KnownPlan>();

  constructor(sources: PlanSources) {
    this.#sources = sources;
  }

  /** The analysis of the document as it is now. */
  async analysed(document: TextDocument): Promise<AnalysedPlan> {
    const circumstances = await this.#sources.circumstances.of(document.uri);
    const known = this.#plans.get(document.uri);
    if (known?.document === document && known.plan.version === document.version && known.circumstances === circumstances) return known.plan;
    const analysis = analyse(document.getText(), this.#sources.today(), circumstances);
    const plan = { version: document.version, analysis, report: keepLastGood(buildReport(analysis), known?.plan.report) };
    if (this.#sources.documents.get(document.uri) === document) this.#plans.set(document.uri, { plan, document, circumstances });
    return plan;
  }

  /** The last analysis, which may be some keystrokes old; undefined for a plan that is not open. */
  latest(uri: DocumentUri): AnalysedPlan | undefined {
    return this.#plans.get(uri)?.plan;
  }

  /** Drops what is known of a plan that was closed. */
  forget(uri: DocumentUri): void {
    this.#plans.delete(uri);
    this.#sources.circumstances.forget(uri);
  }
}
