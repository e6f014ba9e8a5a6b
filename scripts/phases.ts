import { spawn, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { repository } from "./hosts/workspace";

/** One command of the test run. A `check` counts as one test; `tests` count as what mocha reports, and none is a failure. */
export interface Phase {
  readonly name: string;
  readonly command: string;
  readonly kind: "check" | "tests";
  /** After this many minutes it counts as failed. */
  readonly minutes: number;
  /** How often it is tried, at most: a real window on a busy machine may once miss a gesture. A failed try is printed whole. */
  readonly tries?: number;
}

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs stages one after the other, the phases of a stage side by side, up to and including the first that fails. */
export async function runStages(stages: readonly (readonly Phase[])[]): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const stage of stages) {
    total = sum(total, await runStage(stage));
    if (total.failed > 0) break;
  }
  return total;
}

async function runStage(stage: readonly Phase[]): Promise<Tally> {
  const waiting = [...stage];
  let total: Tally = { passed: 0, failed: 0 };
  const runWaiting = async (): Promise<void> => {
    for (let phase = waiting.shift(); phase !== undefined && total.failed === 0; phase = waiting.shift()) {
      const tally = await runPhase(phase);
      total = sum(total, tally);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));
  return total;
}

async function runPhase(phase: Phase): Promise<Tally> {
  for (let again = (phase.tries ?? 1) - 1; again > 0; again--) {
    const tally = await tryPhase(phase);
    if (tally.failed === 0) return tally;
    console.log(`Trying ${phase.name} once more.`);
  }
  return tryPhase(phase);
}

async function tryPhase(phase: Phase): Promise<Tally> {
  const start = performance.now();
  const { succeeded, log } = await runCommand(phase);
  const tally = tallyOf(phase, succeeded, log);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(log.trimEnd());
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${phase.name.padEnd(36)} ${counts(tally).padStart(14)} ${seconds.padStart(7)} s`);
  return tally;
}

function tallyOf({ kind }: Phase, succeeded: boolean, log: string): Tally {
  if (kind === "check") return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = reported(log, "passing");
  const failed = reported(log, "failing");
  const isSound = succeeded && passed > 0;
  return { passed, failed: isSound ? failed : Math.max(failed, 1) };
}

function reported(log: string, word: "passing" | "failing"): number {
  const lines = log.matchAll(new RegExp(`^ *(\\d+) ${word}\\b`, "gmu"));
  return [...lines].reduce((total, [, count]) => total + Number(count), 0);
}

function runCommand({ command, minutes }: Phase): Promise<{ readonly succeeded: boolean; readonly log: string }> {
  return new Promise((resolve) => {
    const path = [join(repository, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
    // Its own process group, so that a command that hangs takes its browsers and servers with it.
    const child = spawn(command, {
      cwd: repository,
      env: { ...process.env, PATH: path },
      shell: true,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    const read = (chunk: Buffer): void => {
      log += chunk.toString();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const timer = setTimeout(() => {
      log += `\n${command} did not end within ${minutes} minutes.\n`;
      stop(child);
    }, minutes * 60_000);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ succeeded: status === 0, log });
    });
  });
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === "win32") child.kill();
  else process.kill(-child.pid, "SIGKILL");
}

function counts({ passed, failed }: Tally): string {
  return failed > 0 ? `${failed} failed` : `${passed} passed`;
}

function sum(left: Tally, right: Tally): Tally {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}
