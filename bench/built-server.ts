import { type ChildProcess, spawn } from "node:child_process";
import { type ProtocolConnection, StreamMessageReader, StreamMessageWriter, createProtocolConnection } from "vscode-languageserver/node";

/** The built server in a process of its own, and a plain editor that talks to it. */
export interface BuiltServer {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly stop: () => void;
}

/** Starts the built server; it has introduced itself. */
export async function startBuiltServer(workspaceFolders: readonly { readonly uri: string; readonly name: string }[] = []): Promise<BuiltServer> {
  const child = spawn(process.execPath, ["--expose-gc", "--max-semi-space-size=4", "dist/server/node.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { workspace: { workspaceFolders: true } }, workspaceFolders });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    process: child,
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}
