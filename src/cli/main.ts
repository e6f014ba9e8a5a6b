import { gitHistory } from "../server/git/plan-history";
import { today } from "../server/today";
import { askThrough, isYes } from "./ask";
import type { Output } from "./environment";
import { localFiles } from "./files";
import { runPov } from "./program";
import { readUpTo } from "./read-up-to";

async function main(): Promise<void> {
  process.stdout.on("error", endWhenNobodyReads);
  const askFor = process.stdin.isTTY && process.stderr.isTTY ? askThrough(process.stdin, process.stderr) : undefined;
  process.exitCode = await runPov(process.argv.slice(2), {
    cwd: process.cwd(),
    today,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    readStdin: (limit) => readUpTo(limit, process.stdin),
    files: localFiles,
    variables: process.env,
    history: gitHistory,
    ask: askFor && (async (question) => isYes(await askFor(question))),
    askFor,
  });
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
function endWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

void main();
