import type { Connection, FileEvent, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isConfigFile } from "../protocol/config-file";
import { isPlanFile } from "../protocol/plan-file";
import type { PlanCircumstances } from "./circumstances";
import type { ConfigWatch } from "./config-watch";
import type { FaultLog } from "./fault-log";
import type { Pauses } from "./pauses";
import type { PlanWatch } from "./plan-watch";
import type { ProjectSettings } from "./project-settings";

/** Everything that a changed configuration concerns. */
export interface ConfigFollowers {
  readonly settings: ProjectSettings;
  readonly circumstances: PlanCircumstances;
  readonly plans: PlanWatch;
  readonly configs: ConfigWatch;
  readonly pauses: Pauses;
  readonly faults: FaultLog;
  /** Is told of files that changed on disk. */
  readonly plansChanged: (changes: readonly FileEvent[]) => void;
  /** Lets the editor ask again for what it shows inside of plans. */
  readonly refresh: () => void;
}

/** Judges plans anew when a configuration changes, in the editor or on disk, and shows what is wrong with those that matter now. */
export function followConfigurations(connection: Connection, documents: TextDocuments<TextDocument>, followers: ConfigFollowers): void {
  const { settings, circumstances, plans, configs, pauses, faults, plansChanged, refresh } = followers;

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (concerns(uri)) pauses.run(uri, { run: reload });
    else if (isPlanFile(uri)) pauses.run("configurations", { run: show });
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (concerns(uri)) {
      pauses.end(uri);
      reload();
    } else if (isPlanFile(uri)) show();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => concerns(uri))) reload();
    plansChanged(changes);
  });

  function concerns(uri: string): boolean {
    return isConfigFile(uri) || settings.dependOn(uri);
  }

  function reload(): void {
    settings.forget();
    circumstances.forget();
    faults.watch(plans.circumstancesChanged());
    refresh();
    show();
  }

  function show(): void {
    const uris = documents.all().map(({ uri }) => uri);
    faults.watch(configs.show(uris.filter((uri) => isPlanFile(uri) || isConfigFile(uri))));
  }
}
