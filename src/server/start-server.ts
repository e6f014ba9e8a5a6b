import { type Connection, type FileEvent, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { settingsToJudgeBy } from "../core/config/effective-settings";
import type { IsoDate } from "../core/quantity/calendar";
import { isPlanFile } from "../protocol/plan-file";
import { AgreedVersions, type FindVersions } from "./agreed-versions";
import { answerLifecycle } from "./answer-lifecycle";
import { answers } from "./answers";
import { PlanCircumstances } from "./circumstances";
import { ConfigWatch } from "./config-watch";
import { editorFiles } from "./editor-files";
import { EditorSettings } from "./editor-settings";
import type { FindTexts } from "./editor-texts";
import { FaultLog } from "./fault-log";
import { followConfigurations } from "./follow-configurations";
import { followNeighbours } from "./follow-neighbours";
import { Neighbours } from "./neighbours";
import { Pauses } from "./pauses";
import { PlanCache } from "./plan-cache";
import { type FindCommits, PlanHistories } from "./plan-histories";
import { PlanWatch } from "./plan-watch";
import { ProjectSettings } from "./project-settings";
import { startPlanList } from "./start-plan-list";
import { refreshFigures } from "./refresh-figures";
import { type WorkspaceFiles, filesFrom } from "./workspace-files";

/** When somebody who types is told of what that changed, and when the plan is judged for it: in the time that is left for the next letter. */
const typing = { pause: 150, longest: 500, ahead: 40 };

/** Where the server runs. */
export interface Host {
  /** The day on which plans are judged. */
  readonly today: () => IsoDate;
  /** The files of this machine, where it has some. */
  readonly localFiles?: WorkspaceFiles;
  /** Looks into the history of plans, where this machine keeps one. */
  readonly findVersions?: FindVersions;
  /** Tells who committed which version of a plan, where this machine keeps a history. */
  readonly findCommits?: FindCommits;
  /** Finds texts in the language of an editor that brings none along, where there are any. */
  readonly findTexts?: FindTexts;
  /** Gives memory back that is no longer used, where that can be asked for. */
  readonly rest?: () => void;
}

/** Serves plans over a connection, to any editor. */
export function startServer(connection: Connection, { today, localFiles, findVersions = noVersions, findCommits, findTexts = noTexts, rest = () => undefined }: Host): void {
  const documents = new TextDocuments(TextDocument);
  const faults = new FaultLog(connection);
  const chosen = new EditorSettings(connection, faults);
  const editor = answerLifecycle(connection, { settings: chosen, faults, findTexts });
  const files = filesFrom({ local: localFiles, editor: () => (editor.answersFiles ? editorFiles(connection) : undefined), failed: (error) => { faults.write(error); } });
  const settings = new ProjectSettings({ documents, files, editorLayers: async (uri) => (await chosen.of(uri)).layers, folders: () => editor.folders });
  const neighbours = new Neighbours({ files, folders: () => editor.folders, isIgnored: (uri) => settings.ignores(uri) });
  const circumstances = new PlanCircumstances({ settings: async (uri) => settingsToJudgeBy(await settings.of(uri)), neighbours: (uri) => neighbours.of(uri) });
  const agreed = new AgreedVersions(async (uri, digests) => (editor.isRestricted ? [] : findVersions(uri, digests)));
  const histories = findCommits && new PlanHistories({ findCommits: async (uri) => (editor.isRestricted ? undefined : findCommits(uri)), circumstances, today });
  const plans = new PlanCache({ documents, circumstances, agreed, today });
  const watch = new PlanWatch(connection, plans, chosen, faults);
  const configs = new ConfigWatch(connection, settings, faults);
  const pauses = new Pauses(typing);
  const list = startPlanList(connection, { documents, files, plans, circumstances, agreed, settings: chosen, projects: settings, neighbours, today, folders: () => editor.folders, watch, faults, rest });

  for (const answer of answers) answer({ connection, editor, settings: chosen, documents, files, plans, list, configs, circumstances, neighbours, histories, faults, today });
  const refresh = (): void => { refreshFigures(connection, editor, faults); };
  connection.onDidChangeConfiguration(() => {
    circumstances.forget();
    faults.watch(watch.settingsChanged());
    refresh();
  });
  const neighboursChanged = followNeighbours(documents, { neighbours, circumstances, plans: watch, faults });
  const plansChanged = (changes: readonly FileEvent[]): void => {
    neighboursChanged(changes);
    for (const { uri } of changes) list.changed(uri);
  };
  followDocuments(documents, { watch, faults, pauses });
  followConfigurations(connection, documents, { settings, circumstances, plans: watch, configs, pauses, faults, plansChanged, refresh });
  documents.listen(connection);
  connection.listen();
}

const noVersions: FindVersions = () => Promise.resolve([]);

const noTexts: FindTexts = () => Promise.resolve(undefined);

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
      pauses.run(document.uri, { run: () => { faults.watch(watch.changed(document)); }, prepare: () => { watch.prepare(document); } });
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
