import type { Review } from "../../core/review/plan-review";
import { isUnreadable } from "../../view/change/verdict-words";
import type { Formats } from "../../view/format/formats";
import type { CheckedPlan } from "../check-plan";
import { diffText } from "../diff-text/diff-text";
import { stylish } from "../reporters/stylish";
import type { Page } from "../reporters/reporter";
import { counted, sentenceList } from "../terminal-text";

/**
 * A review for people at a terminal: what changed, plan by plan, and apart from it what is newly found. Why a plan cannot be
 * read is said above, and the other errors that this brings are `pov check`’s to list.
 */
export function reviewText(review: Review, checked: readonly CheckedPlan[], formats: Formats, page: Page): string {
  const { base, head, plans } = review;
  const changes = diffText({ base, head, plans: plans.map(({ comparison }) => comparison) }, { formats, paint: page.paint, columns: page.columns ?? 100 });
  const unreadable = new Set(plans.flatMap(({ comparison }) => (isUnreadable(comparison) ? [comparison.file] : [])));
  const fresh = checked.filter(({ path }) => !unreadable.has(path)).map((plan) => ({ ...plan, findings: plan.findings.filter((finding) => plan.introduced?.has(finding) === true) })).filter(({ findings }) => findings.length > 0);
  const blocks = [changes.trimEnd(), ...(fresh.length === 0 ? [] : [page.paint("bold", "Newly found"), stylish(fresh, page).trimEnd()]), ...otherFindings(review)];
  return `${blocks.join("\n\n")}\n`;
}

/** What is not new is counted; `pov check` lists it. */
function otherFindings({ plans }: Review): readonly string[] {
  const count = (of: "remaining" | "resolved"): number => plans.reduce((sum, { findings }) => sum + findings[of].length, 0);
  const suppressed = plans.reduce((sum, plan) => sum + plan.suppressed.length, 0);
  const parts = [
    ...(count("remaining") === 0 ? [] : [`${counted(count("remaining"), "finding")} from before`]),
    ...(count("resolved") === 0 ? [] : [`${count("resolved")} resolved`]),
    ...(suppressed === 0 ? [] : [`${suppressed} kept quiet by comments`]),
  ];
  return parts.length === 0 ? [] : [`Besides: ${sentenceList(parts)}. “pov check” lists what is still there.`];
}
