import type { Connection, DocumentUri } from "vscode-languageserver";
import { editorLayers } from "../core/config/editor-layers";
import type { Layer } from "../core/config/load-project";
import type { FaultLog } from "./fault-log";

/** When findings are shown: while typing, or when the plan is opened and saved. */
export type LintRun = "onType" | "onSave";

/** What the editor's settings say about a plan. */
export interface LintSetting {
  readonly run: LintRun;
  /** Presets and rules, which hold where the project says nothing. */
  readonly layers: readonly Layer[];
}

const usual: LintSetting = { run: "onType", layers: [] };

/** The section `pov.lint` of the editor's settings, asked once for each plan until a setting changes. */
export class LintSettings {
  readonly #connection: Connection;
  readonly #faults: FaultLog;
  readonly #known = new Map<DocumentUri, Promise<LintSetting>>();
  /** Whether the editor answers questions about its settings; the defaults hold when it does not. */
  canAsk = false;

  constructor(connection: Connection, faults: FaultLog) {
    this.#connection = connection;
    this.#faults = faults;
  }

  /** What they say about a plan. */
  of(uri: DocumentUri): Promise<LintSetting> {
    const known = this.#known.get(uri) ?? this.#ask(uri);
    this.#known.set(uri, known);
    return known;
  }

  /** Asks again for one plan, or for all. */
  forget(uri?: DocumentUri): void {
    if (uri === undefined) this.#known.clear();
    else this.#known.delete(uri);
  }

  async #ask(uri: DocumentUri): Promise<LintSetting> {
    if (!this.canAsk) return usual;
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "pov.lint" });
      return this.#read(answer);
    } catch (error) {
      // An editor that is busy now may answer next time.
      this.#known.delete(uri);
      this.#faults.write(error);
      return usual;
    }
  }

  /** Editors answer with whatever a user has written. */
  #read(answer: unknown): LintSetting {
    if (typeof answer !== "object" || answer === null) return usual;
    const said: Readonly<Record<string, unknown>> = { ...answer };
    const { layers, problems } = editorLayers(said["preset"], said["rules"]);
    for (const problem of problems) this.#connection.console.warn(`The settings pov.lint.preset and pov.lint.rules: ${problem}`);
    return { run: said["run"] === "onSave" ? "onSave" : "onType", layers };
  }
}
