import type { Contender } from "../contender";
import { samplePlan } from "../plans/sample-plan";
import { percentile } from "../statistics";
import { type RunningServer, startBuiltServer } from "./server";

const uri = "file:///bench.pov.yaml";

/** How the built server answers: from being started to the first diagnostics, and completion and hover all over a long plan. */
export function answering(): Contender {
  return { name: "answers of the server", run: async () => ({ "server.started": await coldStart(samplePlan()), ...(await answerTimes(samplePlan(300), 2)) }) };
}

async function coldStart(text: string): Promise<number> {
  const start = performance.now();
  const server = await startBuiltServer();
  await opened(server, text);
  const time = performance.now() - start;
  server.stop();
  return time;
}

/** The 95th percentile in milliseconds, over stdio. */
async function answerTimes(text: string, rounds: number): Promise<Readonly<Record<string, number>>> {
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
  const times = { "server.completion": await asked("textDocument/completion"), "server.hover": await asked("textDocument/hover") };
  server.stop();
  return times;
}

async function opened({ connection }: RunningServer, text: string): Promise<void> {
  const shown = new Promise<void>((resolve) => {
    connection.onNotification("textDocument/publishDiagnostics", () => { resolve(); });
  });
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
  await shown;
}
