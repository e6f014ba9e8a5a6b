import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Environment } from "./environment";

/** What is to be compared: two files, or two versions of a repository. */
export type ComparedWords =
  | { readonly kind: "files"; readonly before: string; readonly after: string }
  | { readonly kind: "versions"; readonly base: string | undefined; readonly head: string | undefined; readonly paths: readonly string[] };

/**
 * Tells versions and paths apart as git does: versions come first, from the first path on all are paths, and what follows
 * `--` is a path. A word that is both is to be settled by whoever wrote it; one sentence on how.
 */
export async function readComparedWords(before: readonly string[], afterDashes: readonly string[] | undefined, environment: Environment): Promise<ComparedWords | string> {
  const words = await Promise.all(before.map((word) => lookUp(word, environment)));
  if (afterDashes !== undefined) return inRepository(before, afterDashes);
  const versions = await environment.history.known(environment.cwd, before.flatMap(sidesOf));
  const isVersion = ({ word }: Word): boolean => sidesOf(word).every((side) => versions.has(side));
  const [first, second] = words;
  if (words.length === 2 && first?.kind === "file" && second?.kind === "file" && !words.some(isVersion)) return { kind: "files", before: first.word, after: second.word };
  const end = words.findIndex((word) => !isVersion(word) && isPathLike(word));
  const revisions = words.slice(0, end < 0 ? words.length : end);
  const unclear = revisions.find(({ kind }) => kind !== "nothing");
  if (unclear !== undefined) return `“${unclear.word}” is a version and a path. Write “pov diff ${unclear.word} --” for the version, or “pov diff -- ${unclear.word}” for the path.`;
  return inRepository(before.slice(0, revisions.length), before.slice(revisions.length));
}

function inRepository(revisions: readonly string[], paths: readonly string[]): ComparedWords | string {
  const [base, head, surplus] = revisions;
  if (surplus !== undefined) return `Only two versions can be compared, and “${surplus}” is a third. If it is a path, write “--” before it.`;
  if (head !== undefined && base?.includes("..") === true) return `“${base}” names two versions already, so “${head}” is one too many. If it is a path, write “--” before it.`;
  return { kind: "versions", base, head, paths };
}

interface Word {
  readonly word: string;
  readonly kind: "file" | "folder" | "nothing";
}

async function lookUp(word: string, { cwd, files }: Environment): Promise<Word> {
  return { word, kind: await files.kindOf(resolve(cwd, word)) };
}

/** The versions of a range such as main...HEAD. */
function sidesOf(word: string): readonly string[] {
  return word.split(/\.{2,3}/u).map((side) => side || "HEAD");
}

/** A plan that was deleted is a path too. What is neither is taken for a version, of which git then says that it has none. */
function isPathLike({ word, kind }: Word): boolean {
  return kind !== "nothing" || /\.ya?ml$/u.test(word) || isDynamicPattern(word) || /^\.{0,2}\//u.test(word);
}
