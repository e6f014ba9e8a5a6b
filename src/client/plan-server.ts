import { type Diagnostic, type Disposable, EventEmitter, type LogOutputChannel, type Position, type Range, type TextDocument, type Uri, l10n, window, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { configGlob } from "../protocol/config-file";
import {
  type DocumentRange,
  type ExportFormat,
  type ExportPlan,
  type ExportedPlan,
  type PathAtPosition,
  type PlanToCheck,
  type PlanPath,
  type RangeOfPath,
  type Report,
  type ReportChanged,
  checkPlan,
  exportPlan,
  pathAtPosition,
  rangeOfPath,
  reportChanged,
} from "../protocol/language-server";
import { type PlanComparison, type PlanToCompare, comparePlan } from "../protocol/change";
import {
  type MeasurementAnswer,
  type MeasurementDraft,
  type MeasurementForms,
  type MeasurementToAdd,
  measurementForms,
  measurementToAdd,
} from "../protocol/measurement";
import { type AgreedMarks, type PlanToMark, agreedMarks } from "../protocol/agreed-marks";
import type { Introduction } from "../protocol/editor";
import { type NewPlanAnswer, type NewPlanDraft, type NewPlanForm, newPlan, newPlanForm } from "../protocol/new-plan";
import { planGlob, planLanguage } from "../protocol/plan-file";
import { type AskPlanHistory, type PlanHistory, planHistory } from "../protocol/plan-history";
import { type PlansChanged, type WatchPlans, plansChanged, watchPlans } from "../protocol/portfolio";
import { type InputValuesAnswer, type InputValuesToSet, inputValuesToSet } from "../protocol/what-if";
import { answerFiles } from "./answer-files";
import { rangeFrom } from "./document-range";
import type { FaultLog } from "./fault-log";
import { isLostAnswer } from "./lost-answer";
import { ServerCrashes } from "./server-crashes";
import type { YamlNeighbour } from "./yaml-neighbour";

/** Makes the client that fits the place where the extension runs. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Why nothing follows the plans now: the server is on its way back, or it stays away until somebody starts it again. */
export type Outage = "restarting" | "stopped";

/** The language server as the rest of the extension sees it: reports come in, places are asked for. */
export class PlanServer implements Disposable {
  readonly #createClient: CreateClient;
  readonly #output: LogOutputChannel;
  readonly #faults: FaultLog;
  readonly #yaml: YamlNeighbour;
  readonly #reports = new Map<string, ReportChanged>();
  readonly #reported = new EventEmitter<ReportChanged>();
  readonly #listed = new EventEmitter<PlansChanged>();
  readonly #started = new EventEmitter<void>();
  readonly #stopped = new EventEmitter<void>();
  readonly #closing: Disposable;
  readonly #trusting: Disposable;
  #client: BaseLanguageClient | undefined;
  readonly #crashes = new ServerCrashes();
  #isRunning = false;
  #outage: Outage | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** A plan was judged anew. */
  readonly onReport = this.#reported.event;
  /** Plans of the workspace came, changed or went, while they are watched. */
  readonly onPlans = this.#listed.event;
  /** The server runs, for the first time or again. */
  readonly onStart = this.#started.event;
  /** The server stopped, on request or not, or it stays away though it was on its way back. */
  readonly onStop = this.#stopped.event;

  constructor(createClient: CreateClient, output: LogOutputChannel, faults: FaultLog, yaml: YamlNeighbour) {
    this.#createClient = createClient;
    this.#yaml = yaml;
    yaml.onChange = () => { this.#settingsChanged(); };
    this.#output = output;
    this.#faults = faults;
    this.#trusting = workspace.onDidGrantWorkspaceTrust(() => { if (this.#isRunning) faults.watch(this.restart()); });
    this.#closing = workspace.onDidCloseTextDocument(({ uri }) => this.#reports.delete(uri.toString()));
  }

  /** Starts the server. One that fails to start is one that ended: it is started again by itself, or said to stay away. */
  async start(): Promise<void> {
    let client: BaseLanguageClient | undefined;
    try {
      const made = this.#client ?? (await this.#newClient());
      // Somebody else may have made one meanwhile.
      client = this.#client ??= made;
      await client.start();
    } catch (error) {
      this.#faults.write(error);
      this.#ended(client);
    }
  }

  /** Stops the server and starts it again. */
  async restart(): Promise<void> {
    this.#crashes.forget();
    if (this.#isRunning) await this.#end();
    await this.start();
  }

  /** Why nothing follows the plans now; undefined while it runs, and while it is starting for the first time. */
  get outage(): Outage | undefined {
    return this.#outage;
  }

  /** The last report of an open plan. */
  report(uri: Uri): Report | undefined {
    return this.reported(uri)?.report;
  }

  /** The same with the version of the document and the lines that it speaks of. */
  reported(uri: Uri): ReportChanged | undefined {
    return this.#reports.get(uri.toString());
  }

  /** The part of the plan at a position, while the server runs. */
  async pathAtPosition({ uri }: TextDocument, { line, character }: Position): Promise<PlanPath | undefined> {
    const asked: PathAtPosition = { uri: uri.toString(), position: { line, character } };
    return this.#ask<PlanPath>(pathAtPosition, asked);
  }

  /** Where a part of an open plan stands, while the server runs. */
  async rangeOfPath(uri: Uri, path: PlanPath): Promise<Range | undefined> {
    const asked: RangeOfPath = { uri: uri.toString(), path };
    const range = await this.#ask<DocumentRange | null>(rangeOfPath, asked);
    return range ? rangeFrom(range) : undefined;
  }

  /** Which values of an open plan are others than people agreed to, while the server runs. */
  async agreedMarks(uri: Uri): Promise<AgreedMarks | undefined> {
    const asked: PlanToMark = { uri: uri.toString() };
    return (await this.#ask<AgreedMarks | null>(agreedMarks, asked)) ?? undefined;
  }

  /** An open plan's report as the text of one file, for readers of a locale; undefined while the server does not run. */
  async export(uri: Uri, format: ExportFormat, locale: string): Promise<string | undefined> {
    const asked: ExportPlan = { uri: uri.toString(), format, locale };
    return (await this.#ask<ExportedPlan | null>(exportPlan, asked))?.text;
  }

  /** What there is to ask about a reading of each outcome of an open plan, while the server runs. */
  async measurementForms(uri: Uri): Promise<MeasurementForms | undefined> {
    return this.#ask<MeasurementForms>(measurementForms, { uri: uri.toString() });
  }

  /** How a reading is added to an open plan, or what is wrong with it, while the server runs. */
  async measurementToAdd(uri: Uri, draft: MeasurementDraft): Promise<MeasurementAnswer | undefined> {
    const asked: MeasurementToAdd = { uri: uri.toString(), draft };
    return this.#ask<MeasurementAnswer>(measurementToAdd, asked);
  }

  /** What there is to ask about a new plan, while the server runs. */
  async newPlanForm(): Promise<NewPlanForm | undefined> {
    return this.#ask<NewPlanForm>(newPlanForm, {});
  }

  /** The first draft of a plan, or what is wrong with the answers so far, while the server runs. */
  async newPlan(draft: NewPlanDraft): Promise<NewPlanAnswer | undefined> {
    return this.#ask<NewPlanAnswer>(newPlan, draft);
  }

  /** How the values of a what-if are written into one version of an open plan, or why they are not, while the server runs. */
  async inputValuesToSet(asked: InputValuesToSet): Promise<InputValuesAnswer | undefined> {
    return this.#ask<InputValuesAnswer>(inputValuesToSet, asked);
  }

  /** How a plan came to what it is, while the server runs; nothing where it has no history. */
  async planHistory(uri: Uri, depth: AskPlanHistory["depth"]): Promise<PlanHistory | null | undefined> {
    const asked: AskPlanHistory = { uri: uri.toString(), depth };
    return this.#ask<PlanHistory | null>(planHistory, asked);
  }

  /** Whether `onPlans` is wanted; the server forgets it when it stops, and does not hear it while it does not run. */
  async watchPlans(isWatched: boolean): Promise<void> {
    const asked: WatchPlans = { isWatched };
    if (this.#isRunning) await this.#client?.sendNotification(watchPlans, asked);
  }

  /** What became of an open plan since an earlier version, while the server runs; null when the plan is not open. */
  async comparison(asked: PlanToCompare): Promise<PlanComparison | null | undefined> {
    return this.#ask<PlanComparison | null>(comparePlan, asked);
  }

  /** What is wrong with a plan that no editor has open, while the server runs. */
  async check(uri: Uri, text: string): Promise<readonly Diagnostic[] | undefined> {
    const asked: PlanToCheck = { uri: uri.toString(), text };
    const found = await this.#ask<Parameters<BaseLanguageClient["protocol2CodeConverter"]["asDiagnostics"]>[0]>(checkPlan, asked);
    return found && this.#client?.protocol2CodeConverter.asDiagnostics(found);
  }

  dispose(): void {
    clearTimeout(this.#again);
    this.#closing.dispose();
    this.#trusting.dispose();
    this.#reported.dispose();
    this.#listed.dispose();
    this.#started.dispose();
    this.#stopped.dispose();
    if (this.#client) this.#faults.watch(this.#client.dispose());
  }

  async #ask<Answer>(method: string, asked: object): Promise<Answer | undefined> {
    try {
      return this.#isRunning ? await this.#client?.sendRequest<Answer>(method, asked) : undefined;
    } catch (error) {
      if (isLostAnswer(error)) return undefined;
      throw error;
    }
  }

  async #newClient(): Promise<BaseLanguageClient> {
    const documentSelector = [planGlob, configGlob].map((pattern) => ({ language: planLanguage, pattern }));
    const initializationOptions = (): Introduction => ({ asksForMeasurements: true, asksForPlans: true, placesCursor: true, answersFiles: true, opensPreview: true, suggestsAgain: true, isRestricted: !workspace.isTrusted, ...(l10n.bundle && { texts: l10n.bundle }) });
    this.#yaml.introduce();
    const { quietly, silence } = await import("./quiet-client");
    const client = await this.#createClient({ documentSelector, outputChannel: this.#output, initializationOptions, middleware: this.#yaml.middleware, ...quietly(() => { this.#ended(client); }, (error) => { this.#faults.write(error); }) });
    silence(client);
    answerFiles(client);
    client.onNotification(reportChanged, (changed: ReportChanged) => {
      this.#reports.set(changed.uri, changed);
      this.#reported.fire(changed);
    });
    client.onNotification(plansChanged, (changed: PlansChanged) => { this.#listed.fire(changed); });
    client.onDidChangeState(() => { if (client === this.#client) this.#follow(client.isRunning()); });
    return client;
  }

  #settingsChanged(): void {
    if (this.#isRunning && this.#client) this.#faults.watch(this.#client.sendNotification("workspace/didChangeConfiguration", { settings: null }));
  }

  /** One that does not even answer that it ends is ended all the same. */
  async #end(): Promise<void> {
    this.#isRunning = false;
    this.#stop("restarting");
    await this.#client?.stop().catch((error: unknown) => { this.#faults.write(error); });
  }

  /**
   * Happens once to a client: its connection closes, its start fails, or both. The next server gets a client of its own,
   * because one whose server ended while it started can be relied on no more.
   */
  #ended(client: BaseLanguageClient | undefined): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    this.#isRunning = false;
    const isRestarting = this.#crashes.note(Date.now());
    this.#stop(isRestarting ? "restarting" : "stopped");
    // Not at once: the client first takes back what it brought to the editor.
    if (isRestarting) this.#again = setTimeout(() => { this.#faults.watch(this.start()); });
    else this.#faults.watch(this.#offerRestart(l10n.t("The language server of POV as Code ended {0} times in a few minutes, so plans are no longer judged. Restart it, or show the output to see why.", this.#crashes.count)));
  }

  async #offerRestart(message: string): Promise<void> {
    const [again, show] = [l10n.t("Restart"), l10n.t("Show Output")];
    const answer = await window.showErrorMessage(message, again, show);
    if (answer === again) await this.restart();
    if (answer === show) this.#output.show();
  }

  #follow(isRunning: boolean): void {
    if (isRunning === this.#isRunning) return;
    this.#isRunning = isRunning;
    if (isRunning) this.#start();
    else this.#stop("stopped");
  }

  #start(): void {
    this.#outage = undefined;
    this.#started.fire();
  }

  #stop(outage: Outage): void {
    this.#outage = outage;
    this.#stopped.fire();
  }
}
