import { readFileSync, writeFileSync } from "node:fs";
import type { Machine } from "./machine";

/** The sizes of the two corpora. */
export interface PlanCounts {
  readonly few: number;
  readonly many: number;
}

/** What one run of the benchmark measured. */
export interface Results {
  /** Of POV as Code. */
  readonly version: string;
  readonly date: string;
  readonly machine: Machine;
  readonly peers: Readonly<Record<string, string>>;
  readonly plans: PlanCounts;
  readonly rounds: number;
  /** By the id of a figure, a number for each round. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** Where the results are that docs/performance.md tells. */
export const resultsFile = "bench/measured.json";

/** What an earlier run wrote. */
export function readResults(file: string): Results {
  return JSON.parse(readFileSync(file, "utf8")) as Results;
}

/** Keeps the results; numbers to four digits, which is more than any two runs agree on. */
export function writeResults(file: string, results: Results): void {
  const brief = (_: string, value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(4)) : value);
  const text = JSON.stringify(results, brief, 2).replace(/\[\s+([^[\]{}]*?)\s+\]/gu, (_, inner: string) => `[${inner.replace(/\s+/gu, " ")}]`);
  writeFileSync(file, `${text}\n`);
}
