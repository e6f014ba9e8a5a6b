import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type ProtocolConnection, StreamMessageReader, StreamMessageWriter, createProtocolConnection } from "vscode-languageserver/node";

/** A language server in a process of its own, and a plain editor that talks to it. */
export interface RunningServer {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** Milliseconds of a processor that it took so far; undefined where the system does not say. */
  readonly processorTime: () => number | undefined;
  readonly stop: () => void;
}

/** Starts the built server; it has introduced itself. */
export function startBuiltServer(workspaceFolders: readonly Folder[] = []): Promise<RunningServer> {
  return startServer(["--expose-gc", "--max-semi-space-size=16", "dist/server/node.js", "--stdio"], workspaceFolders);
}

/** Starts yaml-language-server with the plan's schema, told to validate and nothing else. */
export async function startYamlServer(schema: string): Promise<RunningServer> {
  const server = await startServer(["bench/node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"]);
  const yaml = { validate: true, hover: false, completion: false, format: { enable: false }, schemaStore: { enable: false }, schemas: { [schema]: ["*.pov.yaml"] } };
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });
  return server;
}

interface Folder {
  readonly uri: string;
  readonly name: string;
}

async function startServer(command: readonly string[], workspaceFolders: readonly Folder[] = []): Promise<RunningServer> {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { workspace: { workspaceFolders: true } }, workspaceFolders });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    process: child,
    processorTime: () => processorTimeOf(child),
    stop: () => {
      connection.dispose();
      child.kill();
    },
  };
}

/** By Linux' proc(5): the 14th and 15th field are those of the program and of the system for it, in hundredths of a second. */
function processorTimeOf({ pid = 0 }: ChildProcess): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const behindName = readFileSync(file, "utf8").replace(/^.*\) /su, "").split(" ");
  return (Number(behindName[11]) + Number(behindName[12])) * 10;
}
