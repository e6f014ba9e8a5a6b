import { type Disposable, type ExtensionContext, type TextDocument, commands, window, workspace } from "vscode";
import { isConfigFile } from "../protocol/config-file";
import { planLanguage } from "../protocol/plan-file";
import { AgreedMarks } from "./agreed-marks";
import type { Extension } from "./command";
import { type RunPov, offerCheckTasks } from "./check-tasks";
import { Changes } from "./changes";
import { allCommands } from "./commands";
import { EarlierTexts } from "./earlier-texts";
import { FaultLog } from "./fault-log";
import { isPlan } from "./plan";
import { type CreateClient, PlanServer } from "./plan-server";
import { PlansView } from "./plans-view";
import { Portfolio } from "./portfolio-panel";
import { Preview } from "./preview";
import { StatusBar } from "./status-bar";
import { YamlNeighbour } from "./yaml-neighbour";
import { WorkspaceCheck } from "./workspace-check";
import { WorkspacePlans } from "./workspace-plans";
import { fileWriter } from "./write-file";

/** What extensions have that run in Node. */
export interface Machine {
  readonly runPov: RunPov;
  /** Writes a file of its disk whole or not at all. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
}

/**
 * Prepares commands and preview, and starts the server as soon as a plan is open. Other YAML files wake the extension
 * too, because VS Code cannot tell them apart, so nothing but this happens for them. In a browser there is no machine.
 */
export function start({ extensionUri, subscriptions, workspaceState }: ExtensionContext, createClient: CreateClient, machine?: Machine): void {
  const output = window.createOutputChannel("POV as Code", { log: true });
  const faults = new FaultLog(output);
  const yaml = new YamlNeighbour(extensionUri, faults);
  const server = new PlanServer(createClient, output, faults, yaml);
  const preview = new Preview({ extensionUri, server, faults });
  subscriptions.push(output, yaml, server, preview, new StatusBar(server, preview), new AgreedMarks({ extensionUri, server, faults }), onFirstPlan(() => { faults.watch(server.start()); }));
  const workspaceCheck = new WorkspaceCheck(server, faults);
  subscriptions.push(workspaceCheck, ...(machine === undefined ? [] : [offerCheckTasks(machine.runPov)]));
  const plans = new WorkspacePlans(server, faults);
  const plansView = new PlansView(plans, workspaceState);
  const portfolio = new Portfolio({ extensionUri, plans, faults });
  const earlier = new EarlierTexts();
  const changes = new Changes({ extensionUri, server, earlier, faults });
  subscriptions.push(plans, plansView, portfolio, earlier, changes);
  subscriptions.push(...registerCommands({ server, preview, plansView, portfolio, changes, output, workspaceCheck, writeFile: fileWriter(machine?.writeFile) }));
}

/** A configuration counts as well: it is checked like a plan. */
function onFirstPlan(startServer: () => void): Disposable {
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (isServed(document)) begin();
  });
  const begin = (): void => {
    opening.dispose();
    startServer();
  };
  if (workspace.textDocuments.some(isServed)) begin();
  return opening;
}

function isServed(document: TextDocument): boolean {
  return isPlan(document) || (document.languageId === planLanguage && isConfigFile(document.uri.path));
}

function registerCommands(extension: Extension): Disposable[] {
  return allCommands.map(({ id, run }) => commands.registerCommand(id, (argument: unknown) => run(extension, argument)));
}
