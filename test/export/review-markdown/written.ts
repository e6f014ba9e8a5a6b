import { analyse } from "../../../src/core/analyse";
import type { PlanVersions, VersionText } from "../../../src/core/changes/plan-comparison";
import type { PlanReview, Review } from "../../../src/core/review/plan-review";
import { reviewPlan } from "../../../src/core/review/review-plan";
import type { CommentSetting } from "../../../src/export/review-markdown/comment-setting";
import { addressesBy } from "../../../src/export/review-markdown/line-addresses";
import { reviewMarkdown } from "../../../src/export/review-markdown/review-markdown";
import { formatsFor } from "../../../src/view/format/formats";

const [base, head] = ["a".repeat(40), "b".repeat(40)];

/** The day on which the plans of these tests are judged. */
const asOf = "2026-03-12";

/** A plan's file in two versions; undefined where it did not exist. */
export function versions(file: string, before: string | undefined, after: string | undefined, earlierFile?: string): PlanVersions {
  const version = (text: string | undefined): VersionText | undefined => (text === undefined ? undefined : { readable: true, text });
  return { file, earlierFile, before: version(before), after: version(after) };
}

/** A plan reviewed as it is judged alone. */
export function reviewOf(plan: PlanVersions): PlanReview {
  const judge = (text: string) => analyse(text, asOf);
  return reviewPlan(plan, { before: judge, after: judge });
}

/** Plans reviewed between two commits. */
export function reviewed(...plans: readonly PlanReview[]): Review {
  return { version: 1, base: { name: "main", commit: base }, head: { name: "change", commit: head }, plans };
}

/** The comment of an English reader, by a release that does not change with ours, with lines linked to a made-up host. */
export function written(review: Review, setting: Partial<CommentSetting> = {}): string {
  const addressOf = addressesBy({ pattern: "https://example.com/o/r/blob/{commit}/{path}#L{line}", before: base.slice(0, 7), after: head.slice(0, 7), folder: "" });
  return reviewMarkdown(review, { formats: formatsFor("en"), addressOf, asOf, version: "1.2.3", limit: 65_536, failures: [], ...setting });
}
