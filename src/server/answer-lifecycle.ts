import {
  CodeActionKind,
  type Connection,
  Emitter,
  type Event,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { fixAllKind } from "../language";
import { type Texts, speak } from "../core/texts/say";
import type { EditorAbilities } from "../protocol/editor";
import type { FaultLog } from "./fault-log";
import type { EditorSettings } from "./editor-settings";

/** The editor that is served; known once it has introduced itself. */
export interface Editor extends EditorAbilities {
  /** How its numbers are written. */
  readonly locale: string;
  /** The folders that it has opened, by URI. */
  readonly folders: readonly string[];
  /** Tells that it has opened or closed a folder. */
  readonly onFoldersChanged: Event<void>;
}

/** The files whose changes on disk matter: plans, and everything that a configuration may build on. */
const watchedFiles = "**/*.{yaml,yml}";

/** Answers who we are, and gives what the editor is and can do. */
export function answerLifecycle(connection: Connection, settings: EditorSettings, faults: FaultLog): Editor {
  const hears = { ofSettings: false, ofFiles: false, ofFolders: false };
  const foldersChanged = new Emitter<void>();
  const editor = { asksForMeasurements: false, placesCursor: false, answersFiles: false, opensPreview: false, locale: "en", folders: [] as readonly string[], onFoldersChanged: foldersChanged.event };
  connection.onInitialize(({ capabilities: { workspace }, initializationOptions, locale = "en", workspaceFolders }: InitializeParams): InitializeResult => {
    editor.locale = locale;
    editor.asksForMeasurements = says("asksForMeasurements", initializationOptions);
    editor.placesCursor = says("placesCursor", initializationOptions);
    editor.answersFiles = says("answersFiles", initializationOptions);
    editor.opensPreview = says("opensPreview", initializationOptions);
    speak(textsIn(initializationOptions));
    editor.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    settings.canAsk = workspace?.configuration === true;
    hears.ofFolders = workspace?.workspaceFolders === true;
    hears.ofSettings = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    hears.ofFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { serverInfo: { name: "POV as Code" }, capabilities };
  });
  connection.onInitialized(() => {
    if (hears.ofSettings) faults.watch(connection.client.register(DidChangeConfigurationNotification.type, { section: "pov" }));
    if (hears.ofFiles) faults.watch(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: watchedFiles }] }));
    if (hears.ofFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      editor.folders = [...editor.folders.filter((uri) => !removed.some((folder) => folder.uri === uri)), ...added.map(({ uri }) => uri)];
      foldersChanged.fire();
    });
  });
  return editor;
}

const capabilities: InitializeResult["capabilities"] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  hoverProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  completionProvider: { triggerCharacters: [":", " "] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
};

/** Editors send options of their own making. */
function says(ability: keyof EditorAbilities, options: unknown): boolean {
  return typeof options === "object" && options !== null && Object.entries(options).some(([key, value]) => key === ability && value === true);
}

/** The texts that the editor has brought along, in its own language. */
function textsIn(options: unknown): Texts {
  if (typeof options !== "object" || options === null || !("texts" in options)) return {};
  const { texts } = options;
  if (typeof texts !== "object" || texts === null) return {};
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
