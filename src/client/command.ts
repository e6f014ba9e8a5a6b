import type { LogOutputChannel } from "vscode";
import type { Changes } from "./changes";
import type { PlanServer } from "./plan-server";
import type { PlansView } from "./plans-view";
import type { Portfolio } from "./portfolio-panel";
import type { Preview } from "./preview";
import type { WorkspaceCheck } from "./workspace-check";
import type { WriteFile } from "./write-file";

/** What commands work with. */
export interface Extension {
  readonly server: PlanServer;
  readonly preview: Preview;
  readonly plansView: PlansView;
  readonly portfolio: Portfolio;
  readonly changes: Changes;
  readonly output: LogOutputChannel;
  readonly workspaceCheck: WorkspaceCheck;
  readonly writeFile: WriteFile;
}

/** A command of the manifest. Menus pass the file they were opened on. */
export interface Command {
  readonly id: string;
  readonly run: (extension: Extension, argument: unknown) => unknown;
}
