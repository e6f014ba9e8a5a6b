import { type Uri, workspace } from "vscode";

/** Writes a file whole, in place of what is there. Rejects with a system error, or one of VS Code's file systems. */
export type WriteFile = (target: Uri, text: string) => Promise<void>;

/** Writes to the disk of this machine as it is told to, which VS Code itself would do in two steps; everything else VS Code writes. */
export function fileWriter(writeToDisk: ((path: string, text: string) => Promise<void>) | undefined): WriteFile {
  return async (target, text) => {
    if (target.scheme === "file" && writeToDisk !== undefined) await writeToDisk(target.fsPath, text);
    else await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  };
}
