import { say } from "../../core/texts/say";

/** What stands at a path in one version. */
export interface Entry {
  /** By what git knows its content, or what tells it from other things that are no file. */
  readonly object: string;
  /** The content, where it comes from the working tree. */
  readonly bytes?: Uint8Array;
  /** Why it holds no plan: a link, a submodule. */
  readonly message?: string;
  readonly isSubmodule?: true;
}

/** A path at which something else stands in the later version, by its place below the root. */
export interface Difference {
  readonly path: string;
  /** Undefined where there was nothing. */
  readonly before: Entry | undefined;
  /** Undefined where there is nothing any more. */
  readonly after: Entry | undefined;
}

/** What git says with a mode and the name of an object; undefined where nothing stands. */
export function entryOf(mode: string, object: string): Entry | undefined {
  if (mode === "000000") return undefined;
  if (mode === "120000") return linkEntry(object);
  if (mode === "160000") return { object: `submodule ${object}`, isSubmodule: true, message: say`It is a submodule, a repository of its own. Compare its plans there.` };
  return { object };
}

/** A link, by the name of the object that says where it leads. */
export function linkEntry(object: string): Entry {
  return { object: `link ${object}`, message: say`It is a link, and links are not followed. Keep the plan itself here.` };
}

/** Whether a path is, or was, a repository within the repository. */
export function isSubmodule({ before, after }: Difference): boolean {
  return before?.isSubmodule === true || after?.isSubmodule === true;
}

/** The differences in what `git diff-tree --raw -z` writes: `:<mode> <mode> <object> <object> <letter>`, then the path. */
export function differencesIn(output: string): readonly Difference[] {
  const differences: Difference[] = [];
  const parts = output.split("\u0000");
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, modeBefore = "", modeAfter = "", before = "", after = ""] = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/u.exec(parts[at] ?? "") ?? [];
    differences.push({ path: parts[at + 1] ?? "", before: entryOf(modeBefore, before), after: entryOf(modeAfter, after) });
  }
  return differences;
}
