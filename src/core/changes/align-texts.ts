import { type Pair, align } from "./align";
import { formOf } from "./plan-value";

/** As many comparisons as are made of texts that are nowhere else. */
const mostComparisons = 400;

/** The texts of two lists side by side, known by what they say; of those that are nowhere else two belong together that share most of their words. */
export function alignTexts(was: readonly unknown[], is: readonly unknown[]): readonly Pair[] {
  const pairs = align(was, is, { nameOf: (text) => formOf(text) ?? "", formOf: () => "" });
  const came = pairs.filter((pair) => pair.was === undefined);
  const gone = new Map(pairs.flatMap((pair) => (pair.is === undefined ? [[pair, wordsIn(pair.was)] as const] : [])));
  if (came.length * gone.size > mostComparisons) return pairs;
  const reworded = new Map<Pair, Pair>();
  for (const pair of came) {
    const words = wordsIn(pair.is);
    const [former] = [...gone].find(([, others]) => shareMost(words, others)) ?? [];
    if (former === undefined) continue;
    gone.delete(former);
    reworded.set(pair, former);
  }
  const taken = new Set(reworded.values());
  return pairs.filter((pair) => !taken.has(pair)).map((pair) => ({ ...pair, was: reworded.get(pair)?.was ?? pair.was }));
}

function wordsIn(text: unknown): ReadonlySet<string> {
  return new Set(typeof text === "string" ? text.toLowerCase().match(/[\p{L}\p{N}]+/gu) : []);
}

function shareMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 2 > Math.max(one.size, other.size);
}
