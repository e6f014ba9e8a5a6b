import {
  CodeActionKind,
  type Connection,
  Emitter,
  type Event,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentClientCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { fixAllKind } from "../language";
import { speak } from "../core/texts/say";
import type { EditorAbilities } from "../protocol/editor";
import type { EditorSettings } from "./editor-settings";
import { type FindTexts, editorTexts } from "./editor-texts";
import type { FaultLog } from "./fault-log";

/** The editor that is served; known once it has introduced itself. */
export interface Editor extends EditorAbilities {
  /** How its numbers are written. */
  readonly locale: string;
  /** What of the figures inside of plans it asks for again when it is told to. */
  readonly refreshes: { readonly inlayHints: boolean; readonly codeLenses: boolean };
  /** The folders that it has opened, by URI. */
  readonly folders: readonly string[];
  /** Whether it fills in the blanks of what it completes. */
  readonly takesSnippets: boolean;
  /** Whether it lets people choose between keeping what stands behind the cursor and replacing it. */
  readonly takesRanges: boolean;
  /** Whether it shows outlines as trees. */
  readonly showsTrees: boolean;
  /** Tells that it has opened or closed a folder. */
  readonly onFoldersChanged: Event<void>;
}

/** The files whose changes on disk matter: plans, and everything that a configuration may build on. */
const watchedFiles = "**/*.{yaml,yml}";

/** What the lifecycle of a server works with. */
interface Surroundings {
  readonly settings: EditorSettings;
  readonly faults: FaultLog;
  readonly findTexts: FindTexts;
}

/** Answers who we are, and gives what the editor is and can do. Speaks the editor's language from then on: with the texts that it brings along, else with those found for it. */
export function answerLifecycle(connection: Connection, { settings, faults, findTexts }: Surroundings): Editor {
  const hears = { ofSettings: false, ofFiles: false, ofFolders: false };
  const foldersChanged = new Emitter<void>();
  const editor = { asksForMeasurements: false, asksForPlans: false, placesCursor: false, answersFiles: false, opensPreview: false, suggestsAgain: false, isRestricted: false, takesSnippets: false, takesRanges: false, showsTrees: false, locale: "en", refreshes: { inlayHints: false, codeLenses: false }, folders: [] as readonly string[], onFoldersChanged: foldersChanged.event };
  connection.onInitialize(async ({ capabilities: { workspace, textDocument }, initializationOptions, locale = "en", workspaceFolders }: InitializeParams): Promise<InitializeResult> => {
    editor.locale = languageTag(locale);
    editor.asksForMeasurements = says("asksForMeasurements", initializationOptions);
    editor.asksForPlans = says("asksForPlans", initializationOptions);
    editor.placesCursor = says("placesCursor", initializationOptions);
    editor.answersFiles = says("answersFiles", initializationOptions);
    editor.suggestsAgain = says("suggestsAgain", initializationOptions);
    editor.isRestricted = says("isRestricted", initializationOptions);
    editor.opensPreview = says("opensPreview", initializationOptions);
    speak(await editorTexts({ options: initializationOptions, locale }, findTexts, faults), locale);
    editor.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
    editor.refreshes = refreshesOf(workspace);
    [editor.takesSnippets, editor.takesRanges] = completionsTaken(textDocument);
    editor.showsTrees = showsTrees(textDocument);
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
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  inlayHintProvider: true,
  codeLensProvider: {},
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  completionProvider: { triggerCharacters: [":", " ", "-", ",", "{", "[", "/", '"', "'"] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
};

function refreshesOf(workspace: InitializeParams["capabilities"]["workspace"]): Editor["refreshes"] {
  return { inlayHints: workspace?.inlayHint?.refreshSupport === true, codeLenses: workspace?.codeLens?.refreshSupport === true };
}

function showsTrees(abilities: TextDocumentClientCapabilities | undefined): boolean {
  return abilities?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
}

function completionsTaken(abilities: TextDocumentClientCapabilities | undefined): readonly [snippets: boolean, ranges: boolean] {
  const { snippetSupport, insertReplaceSupport } = abilities?.completion?.completionItem ?? {};
  return [snippetSupport === true, insertReplaceSupport === true];
}

/** Editors send options of their own making. */
function says(ability: keyof EditorAbilities, options: unknown): boolean {
  return typeof options === "object" && options !== null && Object.entries(options).some(([key, value]) => key === ability && value === true);
}

/** Editors in terminals name locales as POSIX does: "de_DE.UTF-8" is "de-DE". */
function languageTag(locale: string): string {
  return locale.replace(/[.@][^]*$/u, "").replaceAll("_", "-");
}
