import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { IsoDate } from "../core/quantity/calendar";
import type { Editor } from "./answer-lifecycle";
import type { PlanCircumstances } from "./circumstances";
import type { ConfigWatch } from "./config-watch";
import type { EditorSettings } from "./editor-settings";
import type { FaultLog } from "./fault-log";
import type { Neighbours } from "./neighbours";
import type { PlanCache } from "./plan-cache";
import type { PlanHistories } from "./plan-histories";
import type { PlanList } from "./plan-list";
import type { WorkspaceFiles } from "./workspace-files";

/** What answers to an editor are made of. */
export interface Services {
  readonly connection: Connection;
  readonly editor: Editor;
  /** What the user has set, asked by resource. */
  readonly settings: EditorSettings;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: WorkspaceFiles;
  readonly plans: PlanCache;
  /** The plans of the workspace, while somebody looks at them. */
  readonly list: PlanList;
  readonly configs: ConfigWatch;
  readonly circumstances: PlanCircumstances;
  readonly neighbours: Neighbours;
  /** How plans came to what they are; undefined where no history is kept. */
  readonly histories: PlanHistories | undefined;
  readonly faults: FaultLog;
  /** The day on which plans are judged. */
  readonly today: () => IsoDate;
}

/** Answers one kind of question. */
export type Answer = (services: Services) => void;
