import { execFileSync } from "node:child_process";
import type { Pattern } from "./patterns";

/**
 * The regular expressions that our sources put together, recorded in a process of its own, which loads all of them anew:
 * what is read, found, completed, formatted and exported of the plans that we ship.
 */
export function builtPatterns(): readonly Pattern[] {
  const output = execFileSync(process.execPath, ["--import", "tsx", "test/patterns/record.ts"], { encoding: "utf8", maxBuffer: 50_000_000 });
  return JSON.parse(output) as readonly Pattern[];
}
