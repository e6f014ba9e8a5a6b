import type { AgreedTerm } from "./agreed-terms";
import { hexOf } from "./digest";

/**
 * A mark for each agreed field, so that a plan can later tell by itself which of them are not what they were, though
 * not what they were: `3f2a1=90bc4 …`, in the order of the marks.
 */
export function fingerprintsOf(terms: readonly AgreedTerm[]): string {
  return terms.map((term) => `${markOf(term.path)}=${markOf(term.canonical)}`).sort().join(" ");
}

/** What fingerprints say of today's terms. */
export interface FingerprintedChanges {
  readonly changed: readonly AgreedTerm[];
  readonly added: readonly AgreedTerm[];
  /** How many fields are gone; only a history can name them. */
  readonly removed: number;
}

/** Compares today's terms with fingerprints that were taken earlier. */
export function compareFingerprints(fingerprints: string, terms: readonly AgreedTerm[]): FingerprintedChanges {
  const earlier = new Map(fingerprints.split(" ").map((pair) => [pair.slice(0, 5), pair.slice(6)]));
  const today = new Set(terms.map(({ path }) => markOf(path)));
  return {
    changed: terms.filter(({ path, canonical }) => earlier.has(markOf(path)) && earlier.get(markOf(path)) !== markOf(canonical)),
    added: terms.filter(({ path }) => !earlier.has(markOf(path))),
    removed: [...earlier.keys()].filter((mark) => !today.has(mark)).length,
  };
}

/** Short, because it is only ever compared with the mark of the same field. */
function markOf(text: string): string {
  return hexOf(text).slice(0, 5);
}
