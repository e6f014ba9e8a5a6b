import type { PlanReview, Review } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { listed } from "../listed";
import { verdictWords } from "./verdict-words";

/** What became of all plans, in a few sentences; of one plan its own verdict. */
export function reviewWords({ base, head, plans }: Review, formats: Formats): readonly string[] {
  const [first] = plans;
  if (first === undefined) return [say`No plan differs between ${base.name} and ${head.name}.`];
  const changes = plans.length === 1 ? verdictWords(first.comparison, formats) : [kindsSentence(plans, formats), ...goalpostSentence(plans, formats), ...scopeSentence(plans, formats)];
  return [...changes, ...newFindingsSentence(plans, formats)];
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
