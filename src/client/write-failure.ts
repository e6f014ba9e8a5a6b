import type { Reader } from "./reader";

/** One line on why a file was not written and what to do, from what the system or VS Code's file systems said. */
export function writeFailure(file: string, error: unknown, { l10n }: Pick<Reader, "l10n">): string {
  switch (causes.get(codeOf(error))) {
    case "full":
      return l10n.t("{0} was not written, because the disk is full. Make room or choose another place, and try again.", file);
    case "protected":
      return l10n.t("{0} was not written, because it or its folder is protected against writing. Choose another place and try again.", file);
    case "gone":
      return l10n.t("{0} was not written, because its folder does not exist any more. Choose another place and try again.", file);
    case "folder":
      return l10n.t("{0} was not written, because it is a folder. Choose another name and try again.", file);
    case "used":
      return l10n.t("{0} was not written, because something else uses it. Close it there and try again.", file);
    case undefined:
      return l10n.t("{0} was not written: {1}", file, error instanceof Error ? error.message : String(error));
  }
}

type Cause = "full" | "protected" | "gone" | "folder" | "used";

/** Codes of the system, then those of VS Code. */
const causes: ReadonlyMap<unknown, Cause> = new Map([
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EACCES", "protected"],
  ["EPERM", "protected"],
  ["EROFS", "protected"],
  ["ENOENT", "gone"],
  ["ENOTDIR", "gone"],
  ["EISDIR", "folder"],
  ["EBUSY", "used"],
  ["NoPermissions", "protected"],
  ["FileNotFound", "gone"],
  ["FileNotADirectory", "gone"],
  ["FileIsADirectory", "folder"],
]);

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
