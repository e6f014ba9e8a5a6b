import type { AddressOf } from "./comment-setting";

/** What addresses are made of: https://github.com/o/r/blob/{commit}/{path}#L{line} and the commit of each side, where there is one. */
export interface AddressPattern {
  readonly pattern: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The folder that files are named from as seen from the root of the repository; empty at the root. */
  readonly folder: string;
}

/** Addresses by a pattern with {commit}, {path} and {line}. A file outside of the repository, or in no commit, has none. */
export function addressesBy({ pattern, before, after, folder }: AddressPattern): AddressOf {
  return ({ file, line, side }) => {
    const commit = side === "before" ? before : after;
    const path = pathFromRoot(folder, file);
    if (commit === undefined || path === undefined || !/^https?:\/\//iu.test(pattern)) return undefined;
    const whole = line === undefined ? withoutLine(pattern) : pattern.replaceAll("{line}", String(line));
    return whole.replaceAll("{commit}", encodeURIComponent(commit)).replaceAll("{path}", () => path.map(encoded).join("/"));
  };
}

/** The parameter or fragment that names the line goes with it. */
function withoutLine(pattern: string): string {
  return pattern.replace(/[#&?][^#&?]*\{line\}[^#&?]*/gu, "");
}

/** The names of the folders and of the file; undefined for what is outside of the repository. */
function pathFromRoot(folder: string, file: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const name of `${folder}/${file}`.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names;
}

/** Half a surrogate pair has no encoding, so it is written as the sign for what cannot be read. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
