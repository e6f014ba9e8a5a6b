import type { Connection, DocumentUri } from "vscode-languageserver";
import { editorLayers } from "../core/config/editor-layers";
import type { Layer } from "../core/config/load-project";
import { say } from "../core/texts/say";
import { type HintKind, hintKinds } from "../language";
import type { FaultLog } from "./fault-log";

/** When findings are shown: while typing, or when the plan is opened and saved. */
export type LintRun = "onType" | "onSave";

/** What the user has set for a plan. */
export interface EditorSetting {
  readonly run: LintRun;
  /** Presets and rules, which hold where the project says nothing. */
  readonly layers: readonly Layer[];
  /** What this server completes and explains: everything, or only what goes beyond a schema, because another extension serves keys. */
  readonly served: "everything" | "beyond-schema";
  /** Whether another extension says that a plan is no sound YAML. */
  readonly isSyntaxReported: boolean;
  /** The hints inside of a plan that are wanted. */
  readonly hints: readonly HintKind[];
  /** Whether a line above each outcome says what it is worth. */
  readonly hasOutcomeLenses: boolean;
  /** Whether a line above each agreed value that is another one now says what was agreed. */
  readonly hasAgreedLenses: boolean;
}

const usual: EditorSetting = { run: "onType", layers: [], served: "everything", isSyntaxReported: false, hints: hintKinds, hasOutcomeLenses: true, hasAgreedLenses: true };

/** The section `pov` of the editor's settings, asked once for each plan until a setting changes. */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #faults: FaultLog;
  readonly #known = new Map<DocumentUri, Promise<EditorSetting>>();
  /** Whether the editor answers questions about its settings; the defaults hold when it does not. */
  canAsk = false;

  constructor(connection: Connection, faults: FaultLog) {
    this.#connection = connection;
    this.#faults = faults;
  }

  /** What they say about a plan. */
  of(uri: DocumentUri): Promise<EditorSetting> {
    const known = this.#known.get(uri) ?? this.#ask(uri);
    this.#known.set(uri, known);
    return known;
  }

  /** Asks again for one plan, or for all. */
  forget(uri?: DocumentUri): void {
    if (uri === undefined) this.#known.clear();
    else this.#known.delete(uri);
  }

  async #ask(uri: DocumentUri): Promise<EditorSetting> {
    if (!this.canAsk) return usual;
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "pov" });
      return this.#read(answer);
    } catch (error) {
      // An editor that is busy now may answer next time.
      this.#known.delete(uri);
      this.#faults.write(error);
      return usual;
    }
  }

  /** Editors answer with whatever a user has written. */
  #read(answer: unknown): EditorSetting {
    const said = sectionOf({ pov: answer }, "pov");
    const [lint, yaml, inlayHints] = [sectionOf(said, "lint"), sectionOf(said, "yaml"), sectionOf(said, "inlayHints")];
    const { layers, problems } = editorLayers(lint["preset"], lint["rules"]);
    for (const problem of problems) this.#connection.console.warn(say`The settings pov.lint.preset and pov.lint.rules: ${problem}`);
    return {
      run: lint["run"] === "onSave" ? "onSave" : "onType",
      layers,
      served: yaml["provider"] === "redhat" ? "beyond-schema" : "everything",
      isSyntaxReported: yaml["reportsSyntax"] === true,
      hints: hintKinds.filter((kind) => inlayHints[kind] !== false),
      hasOutcomeLenses: sectionOf(said, "codeLens")["outcomes"] !== false,
      hasAgreedLenses: sectionOf(said, "codeLens")["agreedValues"] !== false,
    };
  }
}

/** A section of what was answered; empty where there is none. */
function sectionOf(answer: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const section = answer[key];
  return typeof section === "object" && section !== null ? { ...section } : {};
}
