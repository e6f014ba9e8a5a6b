import { resolve } from "node:path";
import type { Environment } from "./environment";
import { placeFile } from "./place-file";
import { takenName } from "./taken-name";

/** Where an export goes. */
export interface ExportFile {
  /** As it was asked for. */
  readonly path: string;
  readonly text: string;
  /** The plan, which no export may replace; undefined when it came from standard input. */
  readonly plan: string | undefined;
  /** Whether a file that is there may be replaced without asking. */
  readonly force: boolean;
}

/** Writes an export to its file. Gives one sentence that says why it was not written; undefined when it was. */
export async function writeExport({ plan, ...file }: ExportFile, environment: Environment): Promise<string | undefined> {
  if (file.path === "") return "--output names no file. Write --output FILE, or leave it out to write to standard output.";
  const taken = takenName(file.path, "export");
  const isPlan = plan !== undefined && resolve(environment.cwd, plan) === resolve(environment.cwd, file.path);
  if (taken !== undefined && !isPlan) return taken;
  const spared = plan === undefined ? [] : [{ path: plan, reason: "is the plan itself. Name another file, or the plan would be lost." }];
  return placeFile({ ...file, instead: "Leave out --output", spared }, environment);
}
