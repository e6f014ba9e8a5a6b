import { posix } from "node:path";
import { planIdIn } from "../../core/plan/plan-id";
import type { ChangedFile } from "./changed-files";

/** So many pairs of texts are compared line by line. Beyond, only plans with the same text or id are taken for the same, in the order of their names. */
const mostPairs = 40_000;

/** Two texts are taken for the same plan when they share so much of what they say. */
const alike = 0.6;

/**
 * The same files, with one that is gone and one that is new in one, where they are the same plan under another name:
 * the same text or id, or much of the same text, unless both id and customer are others, as in two plans made from one template.
 */
export function findRenames(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const gone = new Set(files.filter(({ before, after }) => before?.readable === true && after === undefined).map((file) => textOf(file, file.before)));
  const fresh = new Set(files.filter(({ before, after }) => after?.readable === true && before === undefined).map((file) => textOf(file, file.after)));
  const renamed = new Map<string, ChangedFile>();
  const pair = (was: PlanText, is: PlanText): void => {
    renamed.set(is.file.path, { ...is.file, earlierPath: was.file.path, before: was.file.before });
    gone.delete(was);
    fresh.delete(is);
  };
  pairInOrder(gone, fresh, ({ file, text }) => `${posix.basename(file.path)}\u0000${text}`, pair);
  pairInOrder(gone, fresh, ({ text }) => text, pair);
  pairSameIds(gone, fresh, pair);
  if (gone.size * fresh.size <= mostPairs) pairMostAlike(gone, fresh, sameDeal, pair);
  const earlier = new Set([...renamed.values()].map(({ earlierPath }) => earlierPath));
  return files.filter(({ path }) => !earlier.has(path)).map((file) => renamed.get(file.path) ?? file);
}

/** Takes two for the same plan. */
type Pair = (was: PlanText, is: PlanText) => void;

interface PlanText {
  readonly file: ChangedFile;
  readonly text: string;
  readonly id: string | undefined;
  readonly customer: string | undefined;
  /** Counted when somebody asks: most texts are never compared. */
  readonly lines: () => LineWeights;
}

/** How many characters each distinct line makes up, and all of them. */
interface LineWeights {
  readonly each: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** How much two plans are the same, up to 1; 0 when they are not taken for the same. */
type Likeness = (one: PlanText, other: PlanText) => number;

const sameId: Likeness = (one, other) => Math.max(similarity(one, other), 0.001);

const sameDeal: Likeness = (one, other) => (one.id !== other.id && one.customer !== other.customer ? 0 : similarity(one, other));

function similarity(one: PlanText, other: PlanText): number {
  const [ones, others] = [one.lines(), other.lines()];
  const [less, more] = ones.sum < others.sum ? [ones, others] : [others, ones];
  if (less.sum < alike * more.sum) return 0;
  let shared = 0;
  for (const [line, weight] of less.each) shared += Math.min(weight, more.each.get(line) ?? 0);
  const share = shared / more.sum;
  return share >= alike ? share : 0;
}

/** The first of each key finds the first of the same key, the second the second. */
function pairInOrder(gone: ReadonlySet<PlanText>, fresh: ReadonlySet<PlanText>, key: (plan: PlanText) => string | undefined, pair: Pair): void {
  const waiting = groupsOf(gone, key);
  for (const [name, some] of groupsOf(fresh, key)) {
    const group = waiting.get(name) ?? [];
    group.slice(0, some.length).forEach((was, index) => {
      const is = some[index];
      if (is !== undefined) pair(was, is);
    });
  }
}

/** An id should be one plan's alone; where it is not, the most alike find each other as long as that takes no time. */
function pairSameIds(gone: ReadonlySet<PlanText>, fresh: ReadonlySet<PlanText>, pair: Pair): void {
  const idOf = ({ id }: PlanText): string | undefined => id;
  const waiting = groupsOf(gone, idOf);
  let left = mostPairs;
  for (const [id, some] of groupsOf(fresh, idOf)) {
    const group = waiting.get(id) ?? [];
    const count = group.length * some.length;
    if (count <= left) pairMostAlike(new Set(group), new Set(some), sameId, pair);
    left -= Math.min(count, left);
  }
  pairInOrder(gone, fresh, idOf, pair);
}

function groupsOf(plans: ReadonlySet<PlanText>, key: (plan: PlanText) => string | undefined): ReadonlyMap<string, readonly PlanText[]> {
  const groups = new Map<string, PlanText[]>();
  for (const plan of plans) {
    const name = key(plan);
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    group.push(plan);
    groups.set(name, group);
  }
  return groups;
}

/** The most alike find each other first, and each only once. */
function pairMostAlike(gone: ReadonlySet<PlanText>, fresh: ReadonlySet<PlanText>, likeness: Likeness, pair: Pair): void {
  const pairs = [...gone].flatMap((was) => [...fresh].map((is) => ({ was, is, likeness: likeness(was, is) }))).filter((one) => one.likeness > 0);
  const found = new Set<PlanText>();
  for (const { was, is } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (found.has(was) || found.has(is)) continue;
    found.add(was).add(is);
    pair(was, is);
  }
}

function textOf(file: ChangedFile, content: ChangedFile["before"]): PlanText {
  const text = content?.readable === true ? new TextDecoder().decode(content.bytes) : "";
  let counted: LineWeights | undefined;
  return { file, text, id: planIdIn(text), customer: customerIn(text), lines: () => (counted ??= lineWeights(text)) };
}

function lineWeights(text: string): LineWeights {
  const each = new Map<string, number>();
  for (const line of text.split("\n").map((one) => one.trim())) each.set(line, (each.get(line) ?? 0) + line.length);
  return { each, sum: [...each.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** The customer's name as it is written, in one line or below its key. */
function customerIn(text: string): string | undefined {
  const [, written] = /^customer:([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*)/mu.exec(text) ?? [];
  const name = /\bname:([^,}\r\n]*)/u.exec(written ?? "")?.[1] ?? written;
  return name?.replace(/(?:^|\s)#.*$/mu, "").replaceAll(/["']/gu, "").trim();
}
