import { distance } from "fastest-levenshtein";

/** The candidate that was most likely meant, or nothing when none is close: two letters of five may differ. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplified(written);
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = distance(wanted, simplified(candidate));
    if (steps <= Math.max(1, Math.floor(candidate.length * 0.4)) && steps < (best?.steps ?? Number.POSITIVE_INFINITY)) {
      best = { candidate, steps };
    }
  }
  return best?.candidate;
}

/** “Did you mean …?” with a leading space, or nothing. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? "" : ` Did you mean “${candidate}”?`;
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, "_");
}
