import { type Disposable, type Uri, window, workspace } from "vscode";
import type { PlanHistory } from "../protocol/plan-history";
import type { FaultLog } from "./fault-log";
import type { PlanServer } from "./plan-server";

/** Shows the history of a plan; null where it has none. */
export type ShowHistory = (uri: Uri, history: PlanHistory | null) => void;

/**
 * Keeps the history in a preview up to date: at a glance once a plan is shown, and as a whole while the reader looks into it.
 * Typing asks nothing; a plan that is saved does, and a window that is come back to, where somebody may have committed. So
 * does a server that started anew, once it has judged the plan: in a workspace that is trusted by now it knows more.
 */
export class HistoryReader implements Disposable {
  readonly #server: PlanServer;
  readonly #faults: FaultLog;
  readonly #show: ShowHistory;
  readonly #listeners: readonly Disposable[];
  #uri: Uri | undefined;
  #isUnfolded = false;
  #isAskedAnew = false;

  constructor(server: PlanServer, faults: FaultLog, show: ShowHistory) {
    this.#server = server;
    this.#faults = faults;
    this.#show = show;
    this.#listeners = [
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.toString() === this.#uri?.toString()) this.refresh();
      }),
      server.onStart(() => { this.#isAskedAnew = true; }),
      server.onReport(({ uri }) => {
        if (this.#isAskedAnew && uri === this.#uri?.toString()) this.refresh();
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.refresh();
      }),
    ];
  }

  /** Another plan is shown, or its page is new: nobody looks into its history yet. */
  begin(uri: Uri): void {
    this.#uri = uri;
    this.#isUnfolded = false;
    this.refresh();
  }

  /** The reader looks into the history, or no longer. */
  unfold(isUnfolded: boolean): void {
    this.#isUnfolded = isUnfolded;
    if (isUnfolded) this.refresh();
  }

  /** Asks again. */
  refresh(): void {
    this.#isAskedAnew = false;
    this.#faults.watch(this.#read());
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  async #read(): Promise<void> {
    const uri = this.#uri;
    if (uri === undefined) return;
    const history = await this.#server.planHistory(uri, this.#isUnfolded ? "whole" : "glance");
    if (history !== undefined && uri === this.#uri) this.#show(uri, history);
  }
}
