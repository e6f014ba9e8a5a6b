import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { usualSettings } from "../core/config/settings";
import type { IsoDate } from "../core/quantity/calendar";
import { addMeasurementActions, codeActions } from "../language";
import { type EditorAbilities, addMeasurementCommand } from "../protocol/measurement";
import { isPlanFile } from "../protocol/plan-file";
import { answerExports } from "./answer-exports";
import { answerHovers } from "./answer-hovers";
import { answerInputValues } from "./answer-input-values";
import { answerMeasurements } from "./answer-measurements";
import { answerPlaces } from "./answer-places";
import { PlanCircumstances } from "./circumstances";
import { FaultLog } from "./fault-log";
import { LintSettings } from "./lint-settings";
import { Pauses } from "./pauses";
import { PlanCache } from "./plan-cache";
import { PlanWatch } from "./plan-watch";

/** When a plan that is being typed is judged again. */
const typing = { pause: 150, longest: 500 };

/** Serves plans over a connection, to any editor. `today` is the day on which plans are judged. */
export function startServer(connection: Connection, today: () => IsoDate): void {
  const documents = new TextDocuments(TextDocument);
  const circumstances = new PlanCircumstances({ settings: () => Promise.resolve(usualSettings) });
  const plans = new PlanCache({ documents, circumstances, today });
  const faults = new FaultLog(connection);
  const settings = new LintSettings(connection, faults);
  const watch = new PlanWatch(connection, plans, settings, faults);

  const editor = answerLifecycle(connection, settings, faults);
  answerPlaces(connection, plans);
  answerExports(connection, documents, plans);
  answerHovers(connection, documents, plans, editor);
  answerMeasurements(connection, { documents, plans, today });
  answerInputValues(connection, documents, plans);
  connection.onDidChangeConfiguration(() => { faults.watch(watch.settingsChanged()); });
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined || !isPlanFile(document.uri)) return [];
    const { analysis, version } = await plans.analysed(document);
    const fixes = codeActions(analysis, { uri: document.uri, version }, range, context);
    if (!editor.asksForMeasurements) return fixes;
    return [...fixes, ...addMeasurementActions(analysis, document.uri, range, { command: addMeasurementCommand, only: context.only })];
  });
  followDocuments(documents, { watch, faults, pauses: new Pauses(typing) });
  documents.listen(connection);
  connection.listen();
}

interface Editor extends EditorAbilities {
  /** How its numbers are written. */
  readonly locale: string;
}

/** Gives what the editor is and can do, known once it has introduced itself. */
function answerLifecycle(connection: Connection, settings: LintSettings, faults: FaultLog): Editor {
  let hearsOfSettings = false;
  const editor = { asksForMeasurements: false, locale: "en" };
  connection.onInitialize(({ capabilities, initializationOptions, locale = "en" }: InitializeParams): InitializeResult => {
    editor.locale = locale;
    editor.asksForMeasurements = asksForMeasurements(initializationOptions);
    settings.canAsk = capabilities.workspace?.configuration === true;
    hearsOfSettings = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    return {
      serverInfo: { name: "POV as Code" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
      },
    };
  });
  connection.onInitialized(() => {
    if (hearsOfSettings) faults.watch(connection.client.register(DidChangeConfigurationNotification.type, { section: "pov" }));
  });
  return editor;
}

/** Editors send options of their own making. */
function asksForMeasurements(options: unknown): boolean {
  return typeof options === "object" && options !== null && "asksForMeasurements" in options && options.asksForMeasurements === true;
}

interface Followers {
  readonly watch: PlanWatch;
  readonly faults: FaultLog;
  readonly pauses: Pauses;
}

function followDocuments(documents: TextDocuments<TextDocument>, { watch, faults, pauses }: Followers): void {
  const forPlans =
    (follow: (document: TextDocument) => void) =>
    ({ document }: { readonly document: TextDocument }): void => {
      if (isPlanFile(document.uri)) follow(document);
    };

  documents.onDidChangeContent(
    forPlans((document) => {
      pauses.run(document.uri, () => { faults.watch(watch.changed(document)); });
    }),
  );
  documents.onDidSave(
    forPlans((document) => {
      faults.watch(watch.saved(document));
    }),
  );
  documents.onDidClose(
    forPlans((document) => {
      pauses.end(document.uri);
      watch.closed(document);
    }),
  );
}
