import type { LogOutputChannel } from "vscode";
import type { PlanServer } from "./plan-server";
import type { Preview } from "./preview";

/** What commands work with. */
export interface Extension {
  readonly server: PlanServer;
  readonly preview: Preview;
  readonly output: LogOutputChannel;
}

/** A command of the manifest. Menus pass the file they were opened on. */
export interface Command {
  readonly id: string;
  readonly run: (extension: Extension, argument: unknown) => unknown;
}
