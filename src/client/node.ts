import { type ExtensionContext, ProcessExecution } from "vscode";
import { writeFile } from "../disk/write-file";
import type { RunPov } from "./check-tasks";
import type { CreateClient } from "./plan-server";
import { start } from "./start";

/** Starts the extension where extensions run in Node; the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const createClient: CreateClient = async (options) => {
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const server = { module: context.asAbsolutePath("dist/server/node.js"), transport: TransportKind.ipc, options: { execArgv: ["--expose-gc", "--max-semi-space-size=16"] } };
    return new LanguageClient("pov", "POV as Code", { run: server, debug: server }, options);
  };
  // The program that runs extensions runs the command line too, so that no other Node is needed.
  const pov = context.asAbsolutePath("dist/cli/pov.js");
  const runPov: RunPov = (args, folder) => new ProcessExecution(process.execPath, [pov, ...args], { cwd: folder.fsPath, env: { ELECTRON_RUN_AS_NODE: "1" } });
  start(context, createClient, { runPov, writeFile });
}
