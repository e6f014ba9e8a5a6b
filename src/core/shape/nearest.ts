import { distance } from "fastest-levenshtein";
import { say } from "../texts/say";

/**
 * The candidate that was most likely meant, or nothing when none is close: two letters of five may differ, and two that
 * changed places count as one. Ids of one or two letters resemble everything and are never guessed.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const wanted = simplified(written);
  let best: { candidate: string; steps: number } | undefined;
  let tried = 0;
  for (const candidate of candidates) {
    if (++tried > most) break;
    const allowed = Math.min(Math.max(1, Math.floor(candidate.length * 0.4)), (best?.steps ?? Number.POSITIVE_INFINITY) - 1);
    const other = candidate.length > 2 ? simplified(candidate) : "";
    // Each letter that one of the words has more is a step.
    if (other === "" || Math.abs(other.length - wanted.length) > allowed) continue;
    const steps = stepsBetween(wanted, other);
    if (steps <= allowed) best = { candidate, steps };
  }
  return best?.candidate;
}

/** Longer words are not mistyped but something else, and more candidates than these are no choice: a hostile text could make the search slow otherwise. */
const longest = 200;
const most = 500;

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
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at++;
  const swapped = one.charAt(at + 1) + one.charAt(at);
  return one.slice(0, at) + swapped + one.slice(at + 2) === other;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, "_");
}
