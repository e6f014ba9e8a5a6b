import { planIdIn } from "../../core/plan/plan-id";
import type { ChangedFile } from "./changed-files";

/** Beyond so many pairs only plans with the same text or the same id are taken for the same. */
const mostPairs = 40_000;

/** Two texts are taken for the same plan when they share so much of what they say. */
const alike = 0.6;

/**
 * The same files, with one that is gone and one that is new in one, where they are the same plan under another name:
 * the same text or id, or much of the same text, unless both id and customer are others, as in two plans made from one template.
 */
export function findRenames(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const gone = files.filter(({ before, after }) => before?.readable === true && after === undefined).map((file) => textOf(file, file.before));
  const fresh = files.filter(({ before, after }) => after?.readable === true && before === undefined).map((file) => textOf(file, file.after));
  const renamed = new Map<string, ChangedFile>();
  for (const likeness of [sameText, sameId, ...(gone.length * fresh.length <= mostPairs ? [sameDeal] : [])]) pair(gone, fresh, renamed, likeness);
  const earlier = new Set([...renamed.values()].map(({ earlierPath }) => earlierPath));
  return files.filter(({ path }) => !earlier.has(path)).map((file) => renamed.get(file.path) ?? file);
}

interface PlanText {
  readonly file: ChangedFile;
  readonly text: string;
  readonly id: string | undefined;
  readonly customer: string | undefined;
  /** How many characters each distinct line makes up. */
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** How much two plans are the same, up to 1; 0 when they are not taken for the same. */
type Likeness = (one: PlanText, other: PlanText) => number;

const sameText: Likeness = (one, other) => (one.text === other.text ? 1 : 0);
const sameId: Likeness = (one, other) => (one.id !== undefined && one.id === other.id ? Math.max(similarity(one, other), 0.001) : 0);

const sameDeal: Likeness = (one, other) => (one.id !== other.id && one.customer !== other.customer ? 0 : similarity(one, other));

function similarity(one: PlanText, other: PlanText): number {
  const [less, more] = one.weight < other.weight ? [one, other] : [other, one];
  if (less.weight < alike * more.weight) return 0;
  let shared = 0;
  for (const [line, weight] of less.weights) shared += Math.min(weight, more.weights.get(line) ?? 0);
  const share = shared / more.weight;
  return share >= alike ? share : 0;
}

/** The most alike find each other first; what has found its own is taken out of the lists. */
function pair(gone: PlanText[], fresh: PlanText[], renamed: Map<string, ChangedFile>, likeness: Likeness): void {
  const pairs = gone.flatMap((was) => fresh.map((is) => ({ was, is, likeness: likeness(was, is) }))).filter((one) => one.likeness > 0);
  for (const { was, is } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (!gone.includes(was) || !fresh.includes(is)) continue;
    renamed.set(is.file.path, { ...is.file, earlierPath: was.file.path, before: was.file.before });
    gone.splice(gone.indexOf(was), 1);
    fresh.splice(fresh.indexOf(is), 1);
  }
}

function textOf(file: ChangedFile, content: ChangedFile["before"]): PlanText {
  const text = content?.readable === true ? new TextDecoder().decode(content.bytes) : "";
  const weights = new Map<string, number>();
  for (const line of text.split("\n").map((one) => one.trim())) weights.set(line, (weights.get(line) ?? 0) + line.length);
  return { file, text, id: planIdIn(text), customer: customerIn(text), weights, weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** The customer's name as it is written, in one line or below its key. */
function customerIn(text: string): string | undefined {
  const [, written] = /^customer:([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*)/mu.exec(text) ?? [];
  const name = /\bname:([^,}\r\n]*)/u.exec(written ?? "")?.[1] ?? written;
  return name?.replace(/(?:^|\s)#.*$/mu, "").replaceAll(/["']/gu, "").trim();
}
