import type { Analysis } from "../analyse";
import type { Finding } from "../rules/finding";
import { fingerprintOf } from "../rules/fingerprint";

/** The findings of two versions of a plan, apart by which of them has them. */
export interface ComparedFindings {
  readonly introduced: readonly Finding[];
  /** As the later version has them. */
  readonly remaining: readonly Finding[];
  /** As the earlier version had them. */
  readonly resolved: readonly Finding[];
}

/** What is newly wrong, still wrong and not wrong any more. Findings are known again by their fingerprints, each as often as it was there. */
export function compareFindings(before: Analysis | undefined, after: Analysis | undefined): ComparedFindings {
  const earlier = marked(before);
  const known = countOf(earlier.map(({ mark }) => mark));
  const later = marked(after).map((marking) => ({ ...marking, isKnown: take(known, marking.mark) }));
  const left = countOf(later.map(({ mark }) => mark));
  return {
    introduced: later.filter(({ isKnown }) => !isKnown).map(({ finding }) => finding),
    remaining: later.filter(({ isKnown }) => isKnown).map(({ finding }) => finding),
    resolved: earlier.filter(({ mark }) => !take(left, mark)).map(({ finding }) => finding),
  };
}

function marked(analysis: Analysis | undefined) {
  if (analysis === undefined) return [];
  const { findings, source } = analysis;
  return findings.map((finding) => ({ finding, mark: JSON.stringify(fingerprintOf(finding, source)) }));
}

function countOf(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, mark: string): boolean {
  const left = counts.get(mark) ?? 0;
  counts.set(mark, left - 1);
  return left > 0;
}
