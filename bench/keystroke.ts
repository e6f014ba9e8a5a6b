import { spawn } from "node:child_process";
import { StreamMessageReader, StreamMessageWriter, createProtocolConnection } from "vscode-languageserver/node";

/** How long the server takes from a keystroke to new diagnostics and to a new report, its typing pause included. */
export interface KeystrokeTimes {
  readonly diagnostics: readonly number[];
  readonly reports: readonly number[];
}

/** Types into a plan that the built server has open, waiting for both answers after each keystroke. */
export async function keystrokeTimes(text: string, keystrokes: number): Promise<KeystrokeTimes> {
  const child = spawn(process.execPath, ["dist/server/node.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  const uri = "file:///bench.pov.yaml";
  const answers = answersTo(connection, uri);
  const opened = answers(1);
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await opened;
  const diagnostics: number[] = [];
  const reports: number[] = [];
  const line = text.split("\n").findIndex((candidate) => candidate.startsWith("title:"));
  for (let version = 2; version < keystrokes + 2; version++) {
    const start = performance.now();
    const answered = answers(version);
    const position = { line, character: "title: ".length };
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: "x" }],
    });
    const at = await answered;
    diagnostics.push(at.diagnostics - start);
    reports.push(at.report - start);
  }
  connection.dispose();
  child.kill();
  return { diagnostics, reports };
}

interface Arrived {
  readonly diagnostics: number;
  readonly report: number;
}

/** Waits for the diagnostics and the report of one version of a document. */
function answersTo(connection: ReturnType<typeof createProtocolConnection>, uri: string): (version: number) => Promise<Arrived> {
  let wanted = 0;
  let diagnostics: number | undefined;
  let report: number | undefined;
  let arrive: (arrived: Arrived) => void = () => undefined;
  const note = (version: number, set: () => void): void => {
    if (version !== wanted) return;
    set();
    if (diagnostics !== undefined && report !== undefined) arrive({ diagnostics, report });
  };
  const isOurs = (params: { readonly uri: string }): boolean => params.uri === uri;
  connection.onNotification("textDocument/publishDiagnostics", (params: { uri: string; version: number }) => {
    if (isOurs(params)) note(params.version, () => (diagnostics = performance.now()));
  });
  connection.onNotification("pov/reportChanged", (params: { uri: string; version: number }) => {
    if (isOurs(params)) note(params.version, () => (report = performance.now()));
  });
  return (version) => {
    wanted = version;
    diagnostics = undefined;
    report = undefined;
    return new Promise((resolve) => (arrive = resolve));
  };
}
