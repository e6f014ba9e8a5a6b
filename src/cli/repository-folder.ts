import { dirname, join, relative, sep } from "node:path";
import type { Environment } from "./environment";

/**
 * The current folder as seen from the root of its repository, with forward slashes, since code hosts name files from
 * there; empty at the root itself, and outside of any repository.
 */
export async function folderInRepository({ cwd, files }: Pick<Environment, "cwd" | "files">): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await files.kindOf(join(folder, ".git"))) !== "nothing") return relative(folder, cwd).split(sep).join("/");
    if (dirname(folder) === folder) return "";
  }
}
