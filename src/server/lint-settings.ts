import type { Connection, DocumentUri } from "vscode-languageserver";
import type { FaultLog } from "./fault-log";

/** When findings are shown: while typing, or when the plan is opened and saved. */
export type LintRun = "onType" | "onSave";

/** What the editor's settings say about a plan, asked once for each plan until a setting changes. */
export class LintSettings {
  readonly #connection: Connection;
  readonly #faults: FaultLog;
  readonly #runs = new Map<DocumentUri, Promise<LintRun>>();
  /** Whether the editor answers questions about its settings; the defaults hold when it does not. */
  canAsk = false;

  constructor(connection: Connection, faults: FaultLog) {
    this.#connection = connection;
    this.#faults = faults;
  }

  /** The value of `pov.lint.run` for a plan. */
  run(uri: DocumentUri): Promise<LintRun> {
    const known = this.#runs.get(uri) ?? this.#ask(uri);
    this.#runs.set(uri, known);
    return known;
  }

  /** Asks again for one plan, or for all. */
  forget(uri?: DocumentUri): void {
    if (uri === undefined) this.#runs.clear();
    else this.#runs.delete(uri);
  }

  async #ask(uri: DocumentUri): Promise<LintRun> {
    if (!this.canAsk) return "onType";
    try {
      const value: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "pov.lint.run" });
      return value === "onSave" ? "onSave" : "onType";
    } catch (error) {
      // An editor that is busy now may answer next time.
      this.#runs.delete(uri);
      this.#faults.write(error);
      return "onType";
    }
  }
}
