import { distance } from "fastest-levenshtein";
import { say } from "../texts/say";

/**
 * The candidate that was most likely meant, or nothing when none is close: two letters of five may differ, and two that
 * changed places count as one. Ids of one or two letters resemble everything and are never guessed.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplified(written);
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = stepsBetween(wanted, simplified(candidate));
    if (candidate.length > 2 && steps <= Math.max(1, Math.floor(candidate.length * 0.4)) && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, steps };
    }
  }
  return best?.candidate;
}

/** Whether two words differ only in capitals, spaces, hyphens and underscores. */
export function isSameWord(one: string, other: string): boolean {
  return simplified(one.trim()) === simplified(other);
}

/** “Did you mean …?” with a leading space, or nothing. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? "" : ` ${say`Did you mean “${candidate}”?`}`;
}

function stepsBetween(written: string, candidate: string): number {
  return isSwapOf(written, candidate) ? 1 : distance(written, candidate);
}

/** Whether two words differ in two neighbouring letters that changed places. */
function isSwapOf(one: string, other: string): boolean {
  const at = Array.from({ length: one.length }, (_, index) => index).find((index) => one.charAt(index) !== other.charAt(index));
  if (at === undefined || one.length !== other.length) return false;
  const swapped = one.charAt(at + 1) + one.charAt(at);
  return one.slice(0, at) + swapped + one.slice(at + 2) === other;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, "_");
}
