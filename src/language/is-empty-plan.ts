import type { Analysis } from "../core/analyse";

/** Whether a plan says nothing yet: it has comments at most. */
export function isEmptyPlan({ source: { text } }: { readonly source: Pick<Analysis["source"], "text"> }): boolean {
  return text.split("\n").every((line) => /^(?:#|(?:---)?$)/u.test(line.trim()));
}
