import type { PlanReview, Review } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { listed } from "../listed";
import { verdictWords } from "./verdict-words";

/** What became of all plans, in a few sentences; of one plan its own verdict. */
export function reviewWords({ base, head, plans }: Review, formats: Formats): readonly string[] {
  if (plans.length === 0) return [say`No plan differs between ${base.name} and ${head.name}.`];
  const [first, ...others] = plans.length === 1 ? plans : plans.filter((plan) => !isUneventful(plan));
  const alone = first !== undefined && others.length === 0 ? first : undefined;
  const changes = alone === undefined ? [kindsSentence(plans, formats), ...goalpostSentence(plans, formats), ...scopeSentence(plans, formats)] : [...verdictWords(alone.comparison, formats), ...restSentence(plans.length - 1, formats)];
  return [...changes, ...newFindingsSentence(plans, formats)];
}

/** Whether only the file's layout or name differs, and nothing is newly found or resolved. */
export function isUneventful({ comparison, findings }: PlanReview): boolean {
  return comparison.kind === "changed" && comparison.change.changes.length === 0 && findings.introduced.length === 0 && findings.resolved.length === 0;
}

function restSentence(count: number, formats: Formats): readonly string[] {
  return count === 0 ? [] : [say`Of ${formats.count(count, "plan")} besides, only layout or name differs.`];
}

function kindsSentence(plans: readonly PlanReview[], formats: Formats): string {
  const count = (meets: (plan: PlanReview) => boolean): number => plans.filter(meets).length;
  const isUnchanged = ({ comparison }: PlanReview): boolean => comparison.kind === "changed" && comparison.change.changes.length === 0;
  const kind = (of: PlanReview["comparison"]["kind"]): number => count((plan) => plan.comparison.kind === of && !isUnchanged(plan));
  const parts = [
    { number: kind("changed"), words: (number: number) => say`${number} changed` },
    { number: kind("added"), words: (number: number) => say`${number} new` },
    { number: kind("removed"), words: (number: number) => say`${number} deleted` },
    { number: kind("unreadable"), words: (number: number) => say`${number} unreadable` },
    { number: count(isUnchanged), words: (number: number) => say`${number} with nothing but another layout or name` },
  ];
  return say`${formats.count(plans.length, "plan")}: ${listed(parts.flatMap(({ number, words }) => (number === 0 ? [] : [words(number)])))}.`;
}

function goalpostSentence(plans: readonly PlanReview[], formats: Formats): readonly string[] {
  const counts = countsOf(plans, "goalpost");
  const moved = counts.reduce((sum, count) => sum + count, 0);
  if (moved === 0) return [];
  const where = formats.count(counts.length, "plan");
  return [moved === 1 ? say`1 agreed value moved in ${where}.` : say`${moved} agreed values moved in ${where}.`];
}

function scopeSentence(plans: readonly PlanReview[], formats: Formats): readonly string[] {
  const { length } = countsOf(plans, "scope");
  return length === 0 ? [] : [say`The scope of ${formats.count(length, "plan")} changed after the start.`];
}

/** Of the plans that have changes of a class, how many each has. */
function countsOf(plans: readonly PlanReview[], wanted: "goalpost" | "scope"): readonly number[] {
  return plans.flatMap(({ comparison }) => (comparison.kind === "changed" ? comparison.change.changes.filter((change) => change.class === wanted).length : [])).filter((count) => count > 0);
}

function newFindingsSentence(plans: readonly PlanReview[], formats: Formats): readonly string[] {
  const introduced = plans.flatMap(({ findings }) => findings.introduced);
  const counts = (["error", "warning", "hint"] as const).map((severity) => ({ severity, count: introduced.filter((finding) => finding.severity === severity).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ severity, count }) => formats.count(count, severity));
  return words.length === 0 ? [] : [say`Newly found: ${listed(words)}.`];
}
