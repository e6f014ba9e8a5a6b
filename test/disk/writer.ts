import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** The two texts that a writer writes in turn: too long for one step of a disk, and unlike in every byte. */
export const texts = ["a".repeat(3_000_000), "b".repeat(3_000_000)] as const;

/** Bundles a process that writes, so that it starts fast and can be killed often. Gives its path. */
export function bundleWriter(folder: string): string {
  const outfile = join(folder, "writer.js");
  buildSync({ entryPoints: [join(__dirname, "writes-in-turn.ts")], outfile, bundle: true, platform: "node", format: "cjs", logLevel: "warning" });
  return outfile;
}

/** How a writer ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Waits for a process to end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return { code: child.exitCode, signal: child.signalCode };
}

/** Starts a writer of a file that ends by itself after so many turns. A step, counted from 1, is the call of the file system before which it kills itself; "renamed" is the end of the first file, at which it asks itself to end. */
export function startWriter(bundle: string, file: string, { turns, step }: { readonly turns: number; readonly step?: number | "renamed" }): ChildProcess {
  return spawn(process.execPath, [bundle, file, String(turns), String(step ?? 0)], { stdio: ["ignore", "pipe", "inherit"] });
}
