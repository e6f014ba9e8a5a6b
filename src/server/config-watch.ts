import type { CodeAction, Connection, DocumentUri, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigFile } from "../core/config/load-project";
import { configActions, configDiagnostics } from "../language";
import { documentPlace, uriOf } from "./document-place";
import type { FaultLog } from "./fault-log";
import type { LoadedProject, ProjectSettings } from "./project-settings";

/** Tells the editor what is wrong with the configurations of open plans, whether they are open themselves or not. */
export class ConfigWatch {
  readonly #connection: Connection;
  readonly #settings: ProjectSettings;
  readonly #faults: FaultLog;
  /** The files that were last shown, by URI, each with what was sent. */
  readonly #shown = new Map<DocumentUri, { readonly file: ConfigFile; readonly sent: string }>();

  #turn = 0;

  constructor(connection: Connection, settings: ProjectSettings, faults: FaultLog) {
    this.#connection = connection;
    this.#settings = settings;
    this.#faults = faults;
  }

  /** Shows what is wrong with every configuration on which these documents depend, and takes away what was shown of others. */
  async show(uris: readonly DocumentUri[]): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const projects = await Promise.all(uris.map((uri) => this.#settings.project(uri)));
    // What took longer than what was asked later is out of date.
    if (turn !== this.#turn) return;
    const files = new Map(projects.filter((project) => project !== undefined).flatMap(filesOf));
    for (const [uri, file] of files) this.#send(uri, file);
    for (const uri of [...this.#shown.keys()].filter((one) => !files.has(one))) this.#clear(uri);
  }

  /** The quick fixes at a range of an open configuration, as long as its text is the one that was shown. */
  actions(document: TextDocument, range: Range): CodeAction[] {
    const file = this.file(document);
    return file === undefined ? [] : configActions(file, { uri: document.uri, version: document.version }, range);
  }

  /** An open configuration as it was read, as long as its text is the one that was shown. */
  file(document: TextDocument): ConfigFile | undefined {
    const place = documentPlace(document.uri);
    const file = place && this.#shown.get(uriOf(place))?.file;
    return file?.source.text === document.getText() ? file : undefined;
  }

  #send(uri: DocumentUri, file: ConfigFile): void {
    const diagnostics = configDiagnostics(file);
    const sent = JSON.stringify(diagnostics);
    if (this.#shown.get(uri)?.sent !== sent) this.#faults.watch(this.#connection.sendDiagnostics({ uri, diagnostics }));
    this.#shown.set(uri, { file, sent });
  }

  #clear(uri: DocumentUri): void {
    this.#shown.delete(uri);
    this.#faults.watch(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }
}

function filesOf({ files, system }: LoadedProject): readonly (readonly [DocumentUri, ConfigFile])[] {
  return files.map((file) => [uriOf({ system, place: file.place }), file] as const);
}
