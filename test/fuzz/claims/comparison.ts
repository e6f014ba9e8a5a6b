import assert from "node:assert/strict";
import { diffText } from "../../../src/cli/diff-text/diff-text";
import { analyse } from "../../../src/core/analyse";
import type { Review } from "../../../src/core/review/plan-review";
import { reviewPlan } from "../../../src/core/review/review-plan";
import { reviewMarkdown } from "../../../src/export/review-markdown/review-markdown";
import { formatsFor } from "../../../src/view/format/formats";
import { asOf } from "./claim";
import { isSameData, lostInJson } from "./plain-data";

/** What parts two plans in one text; no plan says it. */
export const between = "\n=====\n";

/** Two versions of a plan, one behind the other, are compared either way and told in words; a plan has not changed from itself. */
export function comparison(text: string): void {
  const [before = "", after = before.slice(0, before.length / 2)] = text.split(between);
  for (const [one, other] of [[before, after], [after, before]] as const) tell(one, other);
  const { comparison: same, findings } = reviewed(before, before).plans[0] ?? assert.fail();
  if (same.kind !== "unreadable") assert.deepEqual(same.kind === "changed" ? same.change.changes : same.kind, [], "A plan has changed from itself.");
  assert.deepEqual([findings.introduced, findings.resolved], [[], []]);
}

function tell(before: string, after: string): void {
  const review = reviewed(before, after);
  assert.deepEqual(lostInJson(review, "review"), []);
  assert.ok(isSameData(reviewed(before, after), review), "Another comparison the second time.");
  const formats = formatsFor("en");
  diffText({ base: review.base, head: review.head, plans: review.plans.map((plan) => plan.comparison) }, { formats, paint: (_, words) => words, columns: 80 });
  reviewMarkdown(review, { formats, addressOf: () => undefined, asOf, version: "1.2.3", limit: 60_000, failures: [] });
}

function reviewed(before: string, after: string): Review {
  const version = (text: string) => ({ readable: true, text }) as const;
  const judge = (text: string) => analyse(text, asOf);
  const plan = reviewPlan({ file: "a.pov.yaml", earlierFile: undefined, before: version(before), after: version(after) }, { before: judge, after: judge });
  return { version: 1, base: { name: "main", commit: undefined }, head: { name: "working tree", commit: undefined }, plans: [plan] };
}
