import type { DocumentUri } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyse } from "../core/analyse";
import type { IsoDate } from "../core/quantity/calendar";
import { buildReport } from "../core/report/build-report";
import { keepLastGood } from "../core/report/keep-last-good";
import type { Report } from "../core/report/report";

/** One version of an open plan, analysed. */
export interface AnalysedPlan {
  readonly version: number;
  readonly analysis: Analysis;
  /** The report, with the last good figures while the text is broken. */
  readonly report: Report;
}

/** The analyses of the open plans, each made once for each version of its document. */
export class PlanCache {
  readonly #today: () => IsoDate;
  readonly #plans = new Map<DocumentUri, AnalysedPlan>();

  constructor(today: () => IsoDate) {
    this.#today = today;
  }

  /** The analysis of the document as it is now. */
  analysed(document: TextDocument): AnalysedPlan {
    const latest = this.#plans.get(document.uri);
    if (latest?.version === document.version) return latest;
    const analysis = analyse(document.getText(), this.#today());
    const plan = { version: document.version, analysis, report: keepLastGood(buildReport(analysis), latest?.report) };
    this.#plans.set(document.uri, plan);
    return plan;
  }

  /** The last analysis, which may be some keystrokes old; undefined for a plan that is not open. */
  latest(uri: DocumentUri): AnalysedPlan | undefined {
    return this.#plans.get(uri);
  }

  /** Drops what is known of a plan that was closed. */
  forget(uri: DocumentUri): void {
    this.#plans.delete(uri);
  }
}
