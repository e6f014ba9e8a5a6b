import { resolve } from "node:path";
import type { Environment } from "./environment";
import { isMisread } from "./misread-name";
import { byteLimit } from "./plan-text";
import { systemReason } from "./system-reason";

/** A file's bytes, or one sentence that says why there are none. */
export type PlanFile =
  | { readonly readable: true; readonly bytes: Uint8Array }
  | { readonly readable: false; readonly message: string; readonly isFolder?: boolean };

/** Reads the plan that a command was asked about: a file, or standard input for `-`. */
export async function readAskedPlan(asked: string, environment: Environment): Promise<PlanFile> {
  return asked === "-" ? { readable: true, bytes: await environment.readStdin(byteLimit) } : readPlanFile(asked, environment);
}

/** Reads a plan's bytes, no more of them than a plan can have. */
export async function readPlanFile(path: string, { cwd, files }: Pick<Environment, "cwd" | "files">): Promise<PlanFile> {
  const place = resolve(cwd, path);
  try {
    const kind = await files.kindOf(place);
    if (kind === "folder") return { readable: false, message: `“${path}” is a folder; name a plan in it.`, isFolder: true };
    if (kind !== "file") return { readable: false, message: isMisread(path) ? `“${path}” cannot be read: its name is not UTF-8. Rename it.` : `“${path}” does not exist.` };
    return { readable: true, bytes: await files.read(place, byteLimit) };
  } catch (error) {
    const reason = systemReason(error, "read");
    if (reason === undefined) throw error;
    return { readable: false, message: `“${path}” cannot be read: ${reason}.` };
  }
}
