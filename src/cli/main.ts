import { availableParallelism } from "node:os";
import { type MessagePort, isMainThread, parentPort, workerData } from "node:worker_threads";
import { today } from "../server/today";
import { askThrough, isYes } from "./ask";
import type { Output } from "./environment";
import { type ExitStatus, exitStatus, worst } from "./exit-status";
import { localFiles } from "./files";
import { history } from "./git-history";
import { judgesHere, startJudgeThread } from "./judging/judge-thread";
import { runPov } from "./program";
import { readUpTo } from "./read-up-to";
import { systemReason } from "./system-reason";

async function main(): Promise<void> {
  const ended: ExitStatus[] = [];
  const end = (status: ExitStatus): void => {
    ended.push(status);
    process.exitCode = worst(ended);
  };
  process.stdout.once("error", (error: NodeJS.ErrnoException) => { end(outputLost(error)); });
  for (const stream of [process.stdout, process.stderr]) stream.on("error", throwUnlessLost);
  const askFor = process.stdin.isTTY && process.stderr.isTTY ? askThrough(process.stdin, process.stderr) : undefined;
  const status = await runPov(process.argv.slice(2), {
    cwd: process.cwd(),
    today,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    readStdin: (limit) => readUpTo(limit, process.stdin),
    files: localFiles,
    variables: process.env,
    history,
    program: __filename,
    threads: { available: availableParallelism(), start: () => startJudgeThread(__filename) },
    ask: askFor && (async (question) => isYes(await askFor(question))),
    askFor,
  });
  end(status);
}

/** Loaded first here: the messages that come meanwhile wait for whoever listens. */
async function judge(port: MessagePort): Promise<void> {
  const { judgeInThread } = await import("./judging/judge-in-thread");
  judgeInThread(port, { cwd: process.cwd(), files: localFiles, history });
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), hasColours: hasColours(stream), columns: stream.isTTY ? stream.columns : undefined };
}

/** NO_COLOR and FORCE_COLOR as https://no-color.org and Node have them. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  if (process.env["NO_COLOR"]) return false;
  if (process.env["FORCE_COLOR"] !== undefined) return process.env["FORCE_COLOR"] !== "0";
  return stream.isTTY && stream.hasColors();
}

/** `pov check | head` stops reading before we stop writing, which is no failure. */
function outputLost(error: Error): ExitStatus {
  const reason = systemReason(error, "write");
  if (reason === undefined || ("code" in error && error.code === "EPIPE")) return exitStatus.clean;
  process.stderr.write(`pov: Standard output cannot be written: ${reason}.\n`);
  return exitStatus.wrongUse;
}

/** What the system did is told once; anything else is our own failure. */
function throwUnlessLost(error: Error): void {
  if (systemReason(error, "write") === undefined) throw error;
}

if (isMainThread) void main();
else if (parentPort !== null && workerData === judgesHere) void judge(parentPort);
