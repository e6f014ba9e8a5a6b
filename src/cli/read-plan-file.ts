import { resolve } from "node:path";
import type { Environment } from "./environment";
import { byteLimit } from "./plan-text";

/** A file's bytes, or one sentence that says why there are none. */
export type PlanFile =
  | { readonly readable: true; readonly bytes: Uint8Array }
  | { readonly readable: false; readonly message: string };

/** Reads a plan's bytes, no more of them than a plan can have. */
export async function readPlanFile(path: string, { cwd, files }: Environment): Promise<PlanFile> {
  const place = resolve(cwd, path);
  try {
    const kind = await files.kindOf(place);
    if (kind !== "file") return { readable: false, message: `“${path}” ${kind === "folder" ? "is a folder; name a plan in it" : "does not exist"}.` };
    return { readable: true, bytes: await files.read(place, byteLimit) };
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    return { readable: false, message: `“${path}” cannot be read: ${reason}.` };
  }
}

/** What the operating system said, in words; undefined for anything else that was thrown. */
function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  const code = String(error.code);
  return reasons.get(code) ?? code;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "you may not read it"],
  ["EPERM", "you may not read it"],
  ["ENOENT", "it does not exist"],
  ["EISDIR", "it is a folder"],
]);
