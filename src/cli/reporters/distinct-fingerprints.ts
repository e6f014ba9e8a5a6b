import type { ToldFinding } from "../told-finding";

/**
 * By what each finding of a plan is known again, in their order. Of findings that are alike, the second and later ones
 * have their number behind it, so that no two are the same.
 */
export function distinctFingerprints(findings: readonly ToldFinding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ digest }) => {
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return `${digest}:${count}`;
  });
}
