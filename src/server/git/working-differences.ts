import { configName } from "../../core/config/config-files";
import { say } from "../../core/texts/say";
import type { AskedPaths } from "./asked-paths";
import { rawOptions, wholeRepository } from "./committed-differences";
import { isConfiguration } from "./configuration-files";
import { type Difference, type Entry, differencesIn, entryOf, isSubmodule } from "./difference";
import { diskEntry } from "./disk-entry";
import { gitTrouble } from "./git-trouble";
import type { RepositoryPlace } from "./repository-place";
import { runGit } from "./run-git";

/** So many files are read at a time. */
const portion = 64;

/**
 * Every plan and configuration that is in the working tree other than in a commit, and every submodule. Git is asked only what it knows; files
 * are looked at without it, because it would run the filters that a repository's configuration names.
 */
export async function workingDifferences(base: string, asked: AskedPaths, { root }: RepositoryPlace): Promise<readonly Difference[] | string> {
  const isLookedAt = (path: string): boolean => asked.isPlan(path) || isConfiguration(path);
  const specs = ["--", ":(top)*.pov.yaml", ":(top)*.pov.yml", `:(top)*${configName}`, ...asked.literal.map((path) => `:(top,literal)${path}`)];
  const [staged, index, others, named] = await Promise.all([
    runGit(root, ["diff-index", "--cached", "--ita-visible-in-index", ...rawOptions, "--end-of-options", base], "", wholeRepository),
    runGit(root, ["--no-literal-pathspecs", "ls-files", "--stage", "-t", "-z", ...specs], "", wholeRepository),
    runGit(root, ["--no-literal-pathspecs", "ls-files", "--others", "--exclude-standard", "-z", ...specs], "", wholeRepository),
    untrackedOf(asked.literal, root),
  ]);
  if (!staged.ok) return gitTrouble(staged);
  if (!index.ok) return gitTrouble(index);
  if (!others.ok) return gitTrouble(others);
  if (typeof named === "string") return named;
  const inIndex = differencesIn(staged.output.toString("utf8"));
  const files = fileStates(inIndex.filter(({ path }) => isLookedAt(path)), indexEntries(index.output.toString("utf8")), [...namesIn(others.output.toString("utf8")), ...named], isLookedAt);
  const submodules = inIndex.filter((one) => !isLookedAt(one.path) && isSubmodule(one));
  return [...submodules, ...(await onDisk(files, root))];
}

/** What is asked for by its name is meant also where git is told to ignore it. */
async function untrackedOf(names: readonly string[], root: string): Promise<readonly string[] | string> {
  if (names.length === 0) return [];
  const answer = await runGit(root, ["ls-files", "--others", "-z", "--", ...names], "", wholeRepository);
  return answer.ok ? namesIn(answer.output.toString("utf8")).filter((name) => names.includes(name)) : gitTrouble(answer);
}

/** A file as the commit and the index have it. */
interface FileState {
  readonly path: string;
  readonly before: Entry | undefined;
  readonly index: IndexEntry | undefined;
}

interface IndexEntry {
  readonly path: string;
  readonly entry: Entry | undefined;
  /** It need not stand in the working tree. */
  readonly isSparse: boolean;
  readonly isUnmerged: boolean;
}

/** What the index has as the commit has it is no difference to git, so the commit's entry is that of the index. */
function fileStates(staged: readonly Difference[], index: readonly IndexEntry[], others: readonly string[], isLookedAt: (path: string) => boolean): readonly FileState[] {
  const indexed = new Map(index.filter(({ path }) => isLookedAt(path)).map((one) => [one.path, one]));
  const differing = new Map(staged.map((one) => [one.path, one]));
  const paths = new Set([...indexed.keys(), ...differing.keys(), ...others.filter(isLookedAt)]);
  return [...paths].map((path) => {
    const [own, difference] = [indexed.get(path), differing.get(path)];
    return { path, before: difference === undefined ? own?.entry : difference.before, index: own };
  });
}

async function onDisk(states: readonly FileState[], root: string): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (let at = 0; at < states.length; at += portion) {
    differences.push(...(await Promise.all(states.slice(at, at + portion).map(async (state) => ({ path: state.path, before: state.before, after: await afterwards(state, root) })))));
  }
  return differences.filter(({ before, after }) => before !== undefined || after !== undefined);
}

async function afterwards({ path, before, index }: FileState, root: string): Promise<Entry | undefined> {
  const known = before ?? index?.entry;
  if (index === undefined) return diskEntry(root, path, known?.object);
  if (index.isUnmerged) return { object: "", message: say`It has a merge conflict that is not settled. Settle it and run “git add”.` };
  // What a submodule is at is the index's to say; its folder is another repository.
  if (index.entry?.isSubmodule === true) return index.entry;
  return (await diskEntry(root, path, known?.object)) ?? (index.isSparse ? index.entry : undefined);
}

/** `<tag> <mode> <object> <stage>\t<path>`; a tag S is for what a sparse checkout leaves out. */
function indexEntries(output: string): readonly IndexEntry[] {
  return namesIn(output).flatMap((line) => {
    const [, tag, mode = "", object = "", stage, path = ""] = /^(\S) (\d{6}) ([0-9a-f]+) (\d)\t(.*)$/su.exec(line) ?? [];
    return path === "" ? [] : [{ path, entry: entryOf(mode, object), isSparse: tag === "S", isUnmerged: stage !== "0" }];
  });
}

function namesIn(output: string): readonly string[] {
  return output.split("\u0000").filter((name) => name !== "");
}
