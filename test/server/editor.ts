import { PassThrough } from "node:stream";
import {
  type CodeAction,
  type Connection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
  createProtocolConnection,
} from "vscode-languageserver/node";
import { type AskedFile, fileExists, findPlans, readFile } from "../../src/protocol/files";
import { type ReportChanged, reportChanged } from "../../src/protocol/language-server";
import { isPlanFile } from "../../src/protocol/plan-file";
import { type PlanSummary, type PlansChanged, plansChanged, watchPlans } from "../../src/protocol/portfolio";
import type { FindVersions } from "../../src/server/agreed-versions";
import type { FindTexts } from "../../src/server/editor-texts";
import type { FindCommits } from "../../src/server/plan-histories";
import { startServer } from "../../src/server/start-server";
import type { WorkspaceFiles } from "../../src/server/workspace-files";

/** An editor without a screen, talking to a server of its own as real ones do. */
export class Editor {
  readonly #connection: ProtocolConnection;
  readonly #server: Connection;
  readonly #versions = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  /** How many of the published diagnostics were looked at. */
  #seen = 0;
  /** Everything that the server sent, oldest first. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly reported: ReportChanged[] = [];
  readonly logged: string[] = [];
  readonly listed: PlansChanged[] = [];
  /** What it answers about `pov.lint.run`, or that it answers with an error. */
  lintRun: "onType" | "onSave" | "refused" = "onType";

  /** What it answers about the other settings of `pov.lint`. */
  lintSettings: Readonly<Record<string, unknown>> = {};
  /** What it answers about the other settings of `pov`. */
  settings: Readonly<Record<string, unknown>> = {};
  /** The files of its own file system, by URI. */
  files: Readonly<Record<string, string>> = {};

  constructor(today: () => string = () => "2026-03-01", localFiles?: WorkspaceFiles, findVersions?: FindVersions, findTexts?: FindTexts, findCommits?: FindCommits) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    this.#server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(this.#server, { today, ...(localFiles !== undefined && { localFiles }), ...(findVersions !== undefined && { findVersions }), ...(findTexts !== undefined && { findTexts }), ...(findCommits !== undefined && { findCommits }) });
    this.#connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#connection.onNotification("textDocument/publishDiagnostics", (found: PublishDiagnosticsParams) => { this.#keep(this.published, found); });
    this.#connection.onNotification(reportChanged, (changed: ReportChanged) => { this.#keep(this.reported, changed); });
    this.#connection.onNotification(plansChanged, (changed: PlansChanged) => { this.#keep(this.listed, changed); });
    this.#connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => { this.#keep(this.logged, message); });
    this.#connection.onRequest("workspace/configuration", ({ items }: { readonly items: readonly unknown[] }) => {
      if (this.lintRun === "refused") throw new Error("The settings cannot be read.");
      return items.map(() => ({ ...this.settings, lint: { run: this.lintRun, ...this.lintSettings } }));
    });
    this.#connection.onRequest(readFile, ({ uri }: AskedFile) => (this.files[uri] === undefined ? null : { text: this.files[uri] }));
    this.#connection.onRequest(fileExists, ({ uri }: AskedFile) => this.files[uri] !== undefined);
    this.#connection.onRequest(findPlans, () => Object.keys(this.files).filter(isPlanFile));
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.listen();
  }

  /** Introduces itself; gives what the server says it can do. */
  async start(workspace: object = { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }, initializationOptions?: unknown, locale = "en", workspaceFolders: readonly string[] = []): Promise<unknown> {
    const result: unknown = await this.ask("initialize", { processId: null, rootUri: null, capabilities: { workspace }, initializationOptions, locale, workspaceFolders: workspaceFolders.map((uri) => ({ uri, name: uri })) });
    await this.#tell("initialized", {});
    return result;
  }

  async stop(): Promise<void> {
    await this.ask("shutdown", undefined);
    this.#connection.dispose();
    this.#server.dispose();
  }

  async open(uri: string, text: string): Promise<void> {
    this.#versions.set(uri, 1);
    await this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  }

  /** Replaces the plan's text; gives the new version. */
  async type(uri: string, text: string): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.#tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
    return version;
  }

  save(uri: string): Promise<void> {
    return this.#tell("textDocument/didSave", { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.#tell("textDocument/didClose", { textDocument: { uri } });
  }

  async setLintRun(value: "onType" | "onSave"): Promise<void> {
    this.lintRun = value;
    await this.#tell("workspace/didChangeConfiguration", { settings: null });
  }

  /** Answers a request of the server with nothing, and counts how often it came. */
  answers(method: string): { readonly count: number } {
    const asked = { count: 0 };
    this.#connection.onRequest(method, () => {
      asked.count += 1;
      return null;
    });
    return asked;
  }

  /** Says that a file was changed by somebody else. */
  changedOnDisk(uri: string): Promise<void> {
    return this.#tell("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  }

  changeFolders(added: readonly string[], removed: readonly string[] = []): Promise<void> {
    const folders = (uris: readonly string[]): readonly object[] => uris.map((uri) => ({ uri, name: uri }));
    return this.#tell("workspace/didChangeWorkspaceFolders", { event: { added: folders(added), removed: folders(removed) } });
  }

  /** Begins or ends to look at the plans of the workspace. */
  watchPlans(isWatched: boolean): Promise<void> {
    return this.#tell(watchPlans, { isWatched });
  }

  /** The plans that are listed now, by their files. */
  get plans(): ReadonlyMap<string, PlanSummary> {
    const plans = new Map<string, { readonly file: string; readonly summary: PlanSummary }>();
    for (const changed of this.listed) {
      for (const uri of changed.gone) plans.delete(uri);
      for (const plan of changed.plans) plans.set(plan.uri, plan);
    }
    return new Map([...plans.values()].map(({ file, summary }) => [file, summary]));
  }

  /** The plans that are listed, as soon as they are as they should be. */
  plansOnce(isSo: (plans: ReadonlyMap<string, PlanSummary>) => boolean): Promise<ReadonlyMap<string, PlanSummary>> {
    return this.#eventually(() => (isSo(this.plans) ? this.plans : undefined));
  }

  /** The diagnostics of a document that arrive first after those that were looked at before. */
  async nextDiagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const found = await this.#eventually(() => this.published.slice(this.#seen).find((one) => one.uri === uri));
    this.#seen = this.published.indexOf(found) + 1;
    return found.diagnostics;
  }

  ask<Answer>(method: string, parameters: unknown): Promise<Answer> {
    return this.#connection.sendRequest<Answer>(method, parameters);
  }

  codeActions(uri: string, range: Range, diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]> {
    return this.ask("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics } });
  }

  /** The diagnostics that a plan shows for a version, as soon as they have arrived. */
  async diagnostics(uri: string, version: number): Promise<readonly Diagnostic[]> {
    const found = await this.#eventually(() => this.published.findLast((one) => one.uri === uri && one.version === version));
    this.#seen = this.published.indexOf(found) + 1;
    return found.diagnostics;
  }

  /** The report on a version of a plan, as soon as it has arrived. */
  async report(uri: string, version: number): Promise<ReportChanged["report"]> {
    const changed = await this.#eventually(() => this.reported.find((one) => one.uri === uri && one.version === version));
    return changed.report;
  }

  /** What a plan shows now that it is closed. */
  async diagnosticsOfClosed(uri: string): Promise<readonly Diagnostic[]> {
    const found = await this.#eventually(() => this.published.find((one) => one.uri === uri && one.version === undefined));
    return found.diagnostics;
  }

  #tell(method: string, parameters: object): Promise<void> {
    return this.#connection.sendNotification(method, parameters);
  }

  #keep<Message>(messages: Message[], message: Message): void {
    messages.push(message);
    for (const listener of [...this.#listeners]) listener();
  }

  #eventually<Value>(look: () => Value | undefined): Promise<Value> {
    return new Promise((resolve) => {
      const check = (): void => {
        const value = look();
        if (value === undefined) return;
        this.#listeners.delete(check);
        resolve(value);
      };
      this.#listeners.add(check);
      check();
    });
  }
}

/** The rules that diagnostics name. */
export function rulesOf(diagnostics: readonly Diagnostic[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}
