import type { Analysis } from "../core/analyse";

/** Whether a plan says nothing yet: it has comments at most. */
export function isEmptyPlan({ source: { text } }: Pick<Analysis, "source">): boolean {
  return text.split("\n").every((line) => /^\s*(?:#|(?:---)?\s*$)/u.test(line));
}
