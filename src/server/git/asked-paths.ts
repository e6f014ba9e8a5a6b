import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import picomatch from "picomatch/posix";
import { say } from "../../core/texts/say";
import type { RepositoryPlace } from "./repository-place";

/** Which paths below the root of a repository were asked for. */
export interface AskedPaths {
  /** What was asked for, each as a path below the root. */
  readonly literal: readonly string[];
  /** Whether a file counts as a plan: by its name, or because it was asked for by its name. */
  readonly isPlan: (path: string) => boolean;
  /** Whether a plan was asked for. */
  readonly isAsked: (path: string) => boolean;
  /** What was asked for and leads to none of these paths, in the asker's words. */
  readonly unmatched: (paths: readonly string[]) => readonly string[];
}

/** Reads files, folders and globs relative to a folder; or says which one leads out of the repository. */
export function askedPaths(paths: readonly string[], place: RepositoryPlace): AskedPaths | string {
  const asked: AskedPath[] = [];
  for (const written of paths) {
    const near = relative(place.root, resolve(place.folder, written));
    if (near === ".." || near.startsWith(`..${sep}`) || isAbsolute(near)) return say`“${written}” is outside the repository. Name a path in it.`;
    asked.push(askedPath(written, near.split(sep).join("/"), place));
  }
  const literal = asked.map(({ path }) => path).filter((path) => path !== "");
  const names = new Set(literal);
  return {
    literal,
    isPlan: (path) => names.has(path) || (/[^/]\.pov\.ya?ml$/u.test(path) && !/(?:^|\/)node_modules\//u.test(path)),
    isAsked: (path) => asked.length === 0 || asked.some(({ covers }) => covers(path)),
    unmatched: (known) => asked.filter(({ covers }) => !known.some(covers)).map(({ written }) => written),
  };
}

interface AskedPath {
  readonly written: string;
  readonly path: string;
  readonly covers: (path: string) => boolean;
}

/** A file or a folder by its name, or else a glob. Extended globs can take a time that grows with the power of the path's length. */
function askedPath(written: string, path: string, { prefix }: RepositoryPlace): AskedPath {
  const glob = posix.normalize(posix.join(prefix.replace(/[\\*?[\](){}!+@]/gu, "\\$&"), written.split(sep).join("/")));
  const isMatch = /[*?[{]/u.test(written) ? picomatch(glob, { dot: true, noextglob: true }) : () => false;
  return { written, path, covers: (one) => path === "" || one === path || one.startsWith(`${path}/`) || isMatch(one) };
}
