import type { Finding } from "../../core/rules/finding";
import { fingerprintOf } from "../../core/rules/fingerprint";
import { linesOf } from "../../core/source/lines";
import type { SourceIndex } from "../../core/source/source-index";
import type { CheckedPlan } from "../check-plan";

/**
 * By what each finding of a plan is known again, in their order. Of findings that are alike, the second and later ones
 * have their number behind it, so that no two are the same.
 */
export function distinctFingerprints(findings: readonly Finding[], { source = noText }: CheckedPlan): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { digest } = fingerprintOf(finding, source);
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return `${digest}:${count}`;
  });
}

/** Bytes that are no text have no values. */
const noText: SourceIndex = { text: "", lines: linesOf(""), places: new Map() };
