import { isAbsolute, posix } from "node:path";
import type { Page } from "./reporter";

/** A plan's path from the root of its repository, which is how code hosts name files. */
export function pathInRepository(path: string, { folder }: Pick<Page, "folder">): string {
  return isAbsolute(path) ? path : posix.join(folder, path);
}
