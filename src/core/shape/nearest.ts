import { distance } from "fastest-levenshtein";

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

/** “Did you mean …?” with a leading space, or nothing. */
export function didYouMean(candidate: string | undefined): string {
  return candidate === undefined ? "" : ` Did you mean “${candidate}”?`;
}

function stepsBetween(written: string, candidate: string): number {
  const swapped = [...written].some((_, at) => candidate === written.slice(0, at) + written.slice(at, at + 2).split("").reverse().join("") + written.slice(at + 2));
  return swapped ? Math.min(1, distance(written, candidate)) : distance(written, candidate);
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/gu, "_");
}
