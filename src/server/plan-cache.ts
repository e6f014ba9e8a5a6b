import type { DocumentUri, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, type Circumstances, analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import { buildReport } from "../core/report/build-report";
import { keepLastGood } from "../core/report/keep-last-good";
import type { Report } from "../core/report/report";
import { isPlanFile } from "../protocol/plan-file";
import type { EarlierVersion } from "../core/rules/rule";
import type { AgreedVersions } from "./agreed-versions";
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
  readonly agreed: AgreedVersions;
  readonly today: () => IsoDate;
}

/** An analysis, and what it was made of. */
interface KnownPlan {
  readonly plan: AnalysedPlan;
  readonly document: TextDocument;
  readonly circumstances: Circumstances;
  readonly earlier: readonly EarlierVersion[];
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
    const { version } = document;
    const { analysis, earlier } = await this.#analyse(document, circumstances, known?.earlier ?? []);
    const plan = { version, analysis, report: keepLastGood(buildReport(analysis), known?.plan.report) };
    const isCurrent = this.#sources.documents.get(document.uri) === document && document.version === version;
    if (isCurrent) this.#plans.set(document.uri, { plan, document, circumstances, earlier });
    return plan;
  }

  /** The last analysis, which may be some keystrokes old, or the first one; undefined for a plan that is not open. */
  async latest(uri: DocumentUri): Promise<AnalysedPlan | undefined> {
    const known = this.#plans.get(uri)?.plan;
    const document = this.#sources.documents.get(uri);
    return known ?? (document && isPlanFile(uri) ? this.analysed(document) : undefined);
  }

  /** Drops what is known of a plan that was closed. */
  forget(uri: DocumentUri): void {
    this.#plans.delete(uri);
    this.#sources.circumstances.forget(uri);
    this.#sources.agreed.forget(uri);
  }

  /** Only the plan itself can say which of its earlier versions it needs: then it is judged once more with them. */
  async #analyse(document: TextDocument, circumstances: Circumstances, known: readonly EarlierVersion[]): Promise<{ readonly analysis: Analysis; readonly earlier: readonly EarlierVersion[] }> {
    const [text, today] = [document.getText(), this.#sources.today()];
    const analysis = analyse(text, today, { ...circumstances, earlier: known });
    const earlier = await this.#sources.agreed.of(document.uri, analysis.plan);
    return { analysis: earlier === known || earlier.length === 0 ? analysis : analyse(text, today, { ...circumstances, earlier }), earlier };
  }
}
