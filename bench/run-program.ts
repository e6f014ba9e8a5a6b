import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A program that runs in Node, as its users run it. */
export interface Program {
  readonly script: string;
  readonly arguments: readonly string[];
  readonly cwd?: string;
  /** How it ends when it did its work; 0 where nothing is said. */
  readonly statuses?: readonly number[];
  /** What its output shows when it did its work. */
  readonly shows?: RegExp;
}

/** What one run took: milliseconds from start to end, and megabytes of memory at most. */
export interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Runs a program in a process of its own, with its output in a file. Throws when it did not do its work, since that would be no measurement. */
export async function runProgram({ script, arguments: args, cwd = ".", statuses = [0], shows }: Program): Promise<Run> {
  const output = resolve(".build/bench/output.txt");
  mkdirSync(join(output, ".."), { recursive: true });
  const file = openSync(output, "w");
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", resolve("bench/peak-memory.cjs"), resolve(script), ...args], { cwd, stdio: ["ignore", file, file, "pipe"] });
  let kilobytes = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => (kilobytes += chunk.toString()));
  const status = await new Promise<number | null>((end, fail) => child.once("error", fail).once("close", end));
  const milliseconds = performance.now() - start;
  closeSync(file);
  const written = readFileSync(output, "utf8");
  if (status === null || !statuses.includes(status) || shows?.test(written) === false) throw new Error(`${script} ended with ${status ?? "a signal"} and wrote:\n${written.slice(-2000)}`);
  return { milliseconds, megabytes: Number(kilobytes) / 1024 };
}
