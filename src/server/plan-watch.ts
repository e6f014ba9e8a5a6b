import type { Connection, Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../core/analyse";
import { docsUrl } from "../core/rules/docs-url";
import { limitProblem } from "../core/source/limits";
import { diagnostics, linesOfParts } from "../language";
import { type ReportChanged, reportChanged } from "../protocol/language-server";
import { failureDiagnostic } from "./failure-diagnostic";
import type { FaultLog } from "./fault-log";
import type { EditorSettings } from "./editor-settings";
import type { AnalysedPlan, PlanCache } from "./plan-cache";

/** Tells the editor what plans are worth and what is wrong with them, as they are opened, typed in, saved and closed. */
export class PlanWatch {
  readonly #connection: Connection;
  readonly #plans: PlanCache;
  readonly #settings: EditorSettings;
  readonly #faults: FaultLog;
  readonly #open = new Set<TextDocument>();

  constructor(connection: Connection, plans: PlanCache, settings: EditorSettings, faults: FaultLog) {
    this.#connection = connection;
    this.#plans = plans;
    this.#settings = settings;
    this.#faults = faults;
  }

  /** Shows what the plan is worth, and what is wrong with it: at once when it was just opened, later when that is wanted while typing. */
  async changed(document: TextDocument): Promise<void> {
    const isFirst = !this.#open.has(document);
    this.#open.add(document);
    const plan = await this.#withPlan(document, (current) => { this.#showReport(document, current); });
    if (plan === undefined) return;
    if (isFirst || (await this.#wantsFindings(document))) await this.#showFindings(document, plan);
  }

  /** Judges the plan, so that nobody has to wait for that when it is shown. */
  prepare(document: TextDocument): void {
    this.#faults.watch(this.#plans.analysed(document));
  }

  /** Shows the findings of a plan as it was saved. */
  async saved(document: TextDocument): Promise<void> {
    const plan = await this.#withPlan(document, () => undefined);
    if (plan !== undefined) await this.#showFindings(document, plan);
  }

  /** Takes the plan's findings away and forgets it. */
  closed(document: TextDocument): void {
    this.#open.delete(document);
    this.#plans.forget(document.uri);
    this.#settings.forget(document.uri);
    this.#send(document, { diagnostics: [] });
  }

  /** Asks for the settings again and follows them. */
  async settingsChanged(): Promise<void> {
    this.#settings.forget();
    await this.circumstancesChanged();
  }

  /** Judges every open plan again, since what it is judged by or among has changed. */
  async circumstancesChanged(): Promise<void> {
    await Promise.all([...this.#open].map((document) => this.changed(document)));
  }

  async #wantsFindings(document: TextDocument): Promise<boolean> {
    const { run } = await this.#settings.of(document.uri);
    return run === "onType" && this.#open.has(document);
  }

  async #showFindings(document: TextDocument, { analysis, version }: AnalysedPlan): Promise<void> {
    const { isSyntaxReported } = await this.#settings.of(document.uri);
    if (!this.#open.has(document)) return;
    const found = diagnostics(analysis, document.uri, docsUrl);
    this.#send(document, { version, diagnostics: isSyntaxReported ? found.filter((one) => !isSyntax(one, analysis)) : found });
  }

  #showReport({ uri }: TextDocument, { version, report, analysis }: AnalysedPlan): void {
    const changed: ReportChanged = { uri, version, report, lines: linesOfParts(analysis) };
    this.#faults.watch(this.#connection.sendNotification(reportChanged, changed));
  }

  /** Shows a plan unless it was closed meanwhile. A failure of ours is shown in it and logged: silence would look like a plan without findings. */
  async #withPlan(document: TextDocument, show: (plan: AnalysedPlan) => void): Promise<AnalysedPlan | undefined> {
    try {
      const plan = await this.#plans.analysed(document);
      if (!this.#open.has(document)) return undefined;
      show(plan);
      return plan;
    } catch (error) {
      this.#faults.write(error);
      this.#send(document, { version: document.version, diagnostics: [failureDiagnostic(error)] });
      return undefined;
    }
  }

  #send({ uri }: TextDocument, found: { readonly version?: number; readonly diagnostics: ReturnType<typeof diagnostics> }): void {
    this.#faults.watch(this.#connection.sendDiagnostics({ uri, ...found }));
  }
}

/** Whether every YAML tool says the same: a text that cannot even be parsed is said here alone. */
function isSyntax({ code }: Diagnostic, { source }: Analysis): boolean {
  return code === "yaml" && limitProblem(source.text) === undefined;
}
