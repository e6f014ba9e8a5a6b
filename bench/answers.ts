import { percentile } from "./statistics";
import { type BuiltServer, startBuiltServer } from "./built-server";

const uri = "file:///bench.pov.yaml";

/** How long the built server takes from being started to the first diagnostics of a plan, in milliseconds: one number for each start. */
export async function coldStarts(text: string, starts: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < starts; index++) {
    const start = performance.now();
    const server = await startBuiltServer();
    await opened(server, text);
    times.push(performance.now() - start);
    server.stop();
  }
  return times;
}

/** How long completion and hover take in a plan, all over it: the 95th percentile in milliseconds, over stdio. */
export async function answerTimes(text: string, rounds: number): Promise<{ readonly completion: number; readonly hover: number }> {
  const server = await startBuiltServer();
  await opened(server, text);
  const places = text.split("\n").flatMap((line, index) => [{ line: index, character: line.search(/\S|$/u) + 1 }, { line: index, character: line.length }]);
  const asked = async (method: string): Promise<number> => {
    const times: number[] = [];
    for (const position of Array.from({ length: rounds + 1 }, () => places).flat()) {
      const start = performance.now();
      await server.connection.sendRequest(method, { textDocument: { uri }, position });
      times.push(performance.now() - start);
    }
    // The first round warms up.
    return percentile(times.slice(places.length), 0.95);
  };
  const times = { completion: await asked("textDocument/completion"), hover: await asked("textDocument/hover") };
  server.stop();
  return times;
}

async function opened({ connection }: BuiltServer, text: string): Promise<void> {
  const shown = new Promise<void>((resolve) => {
    connection.onNotification("textDocument/publishDiagnostics", () => { resolve(); });
  });
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await shown;
}
