import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

type Texts = Readonly<Record<string, string>>;

/** A step of a composite action, as far as this runner knows steps. */
export interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Texts;
  readonly "working-directory"?: string;
}

/** A composite action as it is written. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

/** What a run is started with. */
export interface ActionRun {
  /** The folder of action.yml. */
  readonly action: string;
  /** The checkout. */
  readonly workspace: string;
  /** A folder for what the runner keeps. */
  readonly temporary: string;
  readonly inputs: Texts;
  /** What the expressions of the action may ask of the contexts, such as “github.token”. */
  readonly contexts: Texts;
  readonly event: unknown;
  readonly variables: Texts;
}

/** What a run left behind. */
export interface Ran {
  readonly isSuccess: boolean;
  readonly outputs: Texts;
  readonly log: string;
  readonly summary: string;
}

/** Reads an action. */
export function readAction(file: string): Action {
  return parse(readFileSync(file, "utf8")) as Action;
}

/** Runs the steps of a composite action one after the other, as GitHub's runner would: each by bash, until one fails. */
export async function runAction(run: ActionRun): Promise<Ran> {
  const action = readAction(join(run.action, "action.yml"));
  const known = new Map(Object.entries(run.contexts));
  const value = (written: string) => written.replace(/\$\{\{\s*(.+?)\s*\}\}/gu, (_, expression: string) => evaluated(expression, known));
  for (const [name, input] of Object.entries(action.inputs)) known.set(`inputs.${name}`, run.inputs[name] ?? value(input.default ?? ""));
  const summary = fileWith(join(run.temporary, "summary.md"), "");
  const [ended, logs] = [{ isSuccess: true }, new Array<string>()];
  for (const [index, step] of action.runs.steps.entries()) {
    if (step.if !== undefined && evaluated(step.if, known) !== "true") continue;
    const { isSuccess, log, outputs } = await runStep({ index, step, value, summary }, run);
    logs.push(log);
    for (const [name, text] of Object.entries(outputs)) known.set(`steps.${step.id ?? ""}.outputs.${name}`, text);
    ended.isSuccess = isSuccess;
    if (!isSuccess) break;
  }
  const outputs = Object.fromEntries(Object.entries(action.outputs ?? {}).map(([name, output]) => [name, value(output.value)]));
  return { ...ended, outputs, log: logs.join(""), summary: readFileSync(summary, "utf8") };
}

interface RunningStep {
  readonly index: number;
  readonly step: ActionStep;
  readonly value: (written: string) => string;
  readonly summary: string;
}

function runStep({ index, step, value, summary }: RunningStep, { action, workspace, temporary, event, variables }: ActionRun): Promise<{ readonly isSuccess: boolean; readonly log: string; readonly outputs: Texts }> {
  const script = fileWith(join(temporary, `step-${index}.sh`), step.run);
  const output = fileWith(join(temporary, `output-${index}`), "");
  const environment = {
    ...Object.fromEntries(["PATH", "HOME", "TMPDIR", "NODE_V8_COVERAGE"].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: action,
    GITHUB_EVENT_PATH: fileWith(join(temporary, "event.json"), JSON.stringify(event)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...variables,
    ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, written]) => [name, value(written)])),
  };
  return new Promise((resolve) => {
    execFile("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], { cwd: join(workspace, value(step["working-directory"] ?? ".")), env: environment, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ isSuccess: error === null, log: stdout + stderr, outputs: outputsIn(readFileSync(output, "utf8")) });
    });
  });
}

function outputsIn(text: string): Texts {
  return Object.fromEntries(text.split("\n").flatMap((line) => (line === "" ? [] : [[line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]])));
}

/** As much of GitHub's expressions as the actions use: a name, and a comparison of a name with a text. */
function evaluated(expression: string, known: ReadonlyMap<string, string>): string {
  const [, name = "", operator, text] = /^([\w.-]+)(?:\s*(==|!=)\s*'([^']*)')?$/u.exec(expression) ?? [];
  if (name === "") throw new Error(`This runner does not know the expression “${expression}”.`);
  const found = known.get(name) ?? "";
  return operator === undefined ? found : String((found === text) === (operator === "=="));
}

function fileWith(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
