import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contender, Numbers } from "../contender";
import { samplePlan } from "../plans/sample-plan";
import { median, percentile } from "../statistics";
import { type RunningServer, startBuiltServer, startYamlServer } from "./server";

/** How long each server waits for the next keystroke before it answers, in milliseconds: src/server/start-server.ts, and `validationDelayMs` in yaml-language-server's yamlSettings. */
const waits = { pov: 150, yaml: 200 };

/** So many keystrokes until both run as they do for somebody who has been typing for a while. */
const warmUp = 40;

/** The same keystrokes in the same plan with our server, diagnostics and report, and with yaml-language-server, validation alone; first the one, then the other. */
export function editing(keystrokes: number): Contender {
  return { name: "edits", run: () => edits(samplePlan(), keystrokes) };
}

async function edits(text: string, keystrokes: number): Promise<Numbers> {
  const schema = pathToFileURL(resolve("schemas/pov.schema.json")).href;
  const pov = await openPlan(await startBuiltServer(), text, ["textDocument/publishDiagnostics", "pov/reportChanged"]);
  const yaml = await openPlan(await startYamlServer(schema), text, ["textDocument/publishDiagnostics"]);
  await typeInBoth(warmUp, pov, yaml);
  const before = [pov.processorTime(), yaml.processorTime()];
  const answers = await typeInBoth(keystrokes, pov, yaml);
  const worked = [pov.processorTime(), yaml.processorTime()].map((time, index) => (time === undefined ? undefined : (time - (before[index] ?? 0)) / keystrokes));
  pov.stop();
  yaml.stop();
  const [diagnostics, reports, validations] = [answers.map(({ diagnostic }) => diagnostic), answers.map(({ diagnostic, report }) => Math.max(diagnostic, report)), answers.map(({ validation }) => validation)];
  return {
    "edit.pov": median(reports),
    "edit.yaml": median(validations),
    "edit.diagnostics-p95": percentile(diagnostics, 0.95),
    "edit.report-p95": percentile(reports, 0.95),
    ...(worked[0] !== undefined && { "edit.pov.work": worked[0] }),
    ...(worked[1] !== undefined && { "edit.yaml.work": worked[1] }),
  };
}

/** How long each answer to an edit took beyond the pause before it, in milliseconds. */
interface Answered {
  readonly diagnostic: number;
  readonly report: number;
  readonly validation: number;
}

async function typeInBoth(keystrokes: number, pov: OpenPlan, yaml: OpenPlan): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (let index = 0; index < keystrokes; index++) {
    const [diagnostic = 0, report = 0] = await pov.type();
    const [validation = 0] = await yaml.type();
    answers.push({ diagnostic: diagnostic - waits.pov, report: report - waits.pov, validation: validation - waits.yaml });
  }
  return answers;
}

interface OpenPlan {
  /** Types a letter into the title; resolves to how long each answer took, in milliseconds, the server's pause included. */
  readonly type: () => Promise<readonly number[]>;
  readonly processorTime: RunningServer["processorTime"];
  readonly stop: () => void;
}

/** Opens a plan, and waits for every answer that an edit has, by the method that brings it. */
async function openPlan({ connection, processorTime, stop }: RunningServer, text: string, answers: readonly string[]): Promise<OpenPlan> {
  const uri = "file:///bench.pov.yaml";
  let version = 1;
  let missing = new Map<string, (at: number) => void>();
  for (const method of answers) {
    connection.onNotification(method, (params: { readonly uri: string; readonly version?: number }) => {
      if (params.uri === uri && (params.version ?? version) === version) missing.get(method)?.(performance.now());
    });
  }
  const answered = (): Promise<readonly number[]> => {
    missing = new Map();
    return Promise.all(answers.map((method) => new Promise<number>((arrive) => missing.set(method, arrive))));
  };
  const opened = answered();
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version, text } });
  await opened;
  const position = { line: text.split("\n").findIndex((line) => line.startsWith("title:")), character: "title: ".length };
  const type = async (): Promise<readonly number[]> => {
    version++;
    const times = answered();
    const start = performance.now();
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range: { start: position, end: position }, text: "x" }] });
    return (await times).map((at) => at - start);
  };
  return { type, processorTime, stop };
}
