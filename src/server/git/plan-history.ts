import { digestOf } from "../../core/agreement/digest";
import type { PlanCommits } from "../../core/history/plan-version";
import { readPlan } from "../../core/plan/read-plan";
import type { EarlierVersion } from "../../core/rules/rule";
import { type AskedVersions, type ChangedFilesAnswer, changedFiles } from "./changed-files";
import { type VersionAnswer, versionsAt } from "./base-versions";
import { commitsNamed } from "./commits-named";
import { versionsOf } from "./file-history";
import { commitsOf } from "./plan-commits";

/** The version of a plan's file that it is to be compared with; none when the commit does not have the file. */
export type BaseAnswer = { readonly ok: true; readonly versions: readonly EarlierVersion[] } | { readonly ok: false; readonly message: string };

/** What plans were before, as far as somebody keeps their history. */
export interface PlanHistory {
  /** The versions of a plan's file whose terms have these digests, newest first. */
  readonly agreed: (path: string, digests: ReadonlySet<string>) => Promise<readonly EarlierVersion[]>;
  /** The versions of plans' files in a commit, by the name of a branch, a tag or the like; by their paths. */
  readonly bases: (paths: readonly string[], revision: string) => Promise<ReadonlyMap<string, BaseAnswer>>;
  /** The plans that differ between two versions of a folder's repository. */
  readonly changed: (folder: string, asked: AskedVersions) => Promise<ChangedFilesAnswer>;
  /** Those of some names that are names of versions in a folder's repository. */
  readonly known: (folder: string, names: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The versions of a plan's file and who committed them, oldest first. */
  readonly commits: (path: string) => Promise<PlanCommits>;
}

/** The history that git keeps on this machine. */
export const gitHistory: PlanHistory = { agreed: agreedVersions, bases: baseVersions, changed: changedFiles, known: knownVersions, commits: commitsOf };

/** The history is read only as far back as everything is found. */
async function agreedVersions(path: string, digests: ReadonlySet<string>): Promise<readonly EarlierVersion[]> {
  const wanted = new Set(digests);
  const found: EarlierVersion[] = [];
  if (wanted.size === 0) return found;
  for await (const version of versionsOf(path)) {
    const reading = readPlan(version.text);
    if (wanted.delete(digestOf(reading.plan))) found.push({ reading, date: version.date });
    if (wanted.size === 0) break;
  }
  return found;
}

async function baseVersions(paths: readonly string[], revision: string): Promise<ReadonlyMap<string, BaseAnswer>> {
  return new Map([...(await versionsAt(paths, revision))].map(([path, answer]) => [path, baseAnswer(answer)] as const));
}

function baseAnswer(answer: VersionAnswer): BaseAnswer {
  if (!answer.ok) return answer;
  return { ok: true, versions: answer.text === undefined ? [] : [{ reading: readPlan(answer.text), date: undefined, isBase: true }] };
}

/** Where there is no repository there is no version either; what is asked of it next says why. */
async function knownVersions(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  const commits = await commitsNamed(folder, names);
  return new Set(typeof commits === "string" ? [] : commits.keys());
}
