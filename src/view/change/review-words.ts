import type { Change } from "../../core/changes/plan-change";
import type { PlanReview, Review } from "../../core/review/plan-review";
import { say } from "../../core/texts/say";
import type { Formats } from "../format/formats";
import { listed } from "../listed";
import { namedChange } from "./named-change";
import { isUnreadable, planName, verdictWords } from "./verdict-words";

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
  const moved = changesOf(plans, "goalpost");
  const [first, ...others] = moved;
  if (first === undefined) return [];
  if (others.length === 0) return [namedChange(first.change, first.name)];
  return [say`${moved.length} agreed values moved in ${formats.count(plansOf(moved), "plan")}.`];
}

function scopeSentence(plans: readonly PlanReview[], formats: Formats): readonly string[] {
  const changed = changesOf(plans, "scope");
  const [first, ...others] = changed;
  if (first === undefined) return [];
  return [others.length === 0 ? namedChange(first.change, first.name) : say`The scope of ${formats.count(plansOf(changed), "plan")} changed after the start.`];
}

/** A change, and whose it is. */
interface OwnedChange {
  readonly change: Change;
  readonly file: string;
  readonly name: string;
}

function changesOf(plans: readonly PlanReview[], wanted: "goalpost" | "scope"): readonly OwnedChange[] {
  return plans.flatMap(({ comparison }) => {
    if (comparison.kind !== "changed") return [];
    const { file, change: whole } = comparison;
    return whole.changes.filter((change) => change.class === wanted).map((change) => ({ change, file, name: planName(whole, file) }));
  });
}

function plansOf(changes: readonly OwnedChange[]): number {
  return new Set(changes.map(({ file }) => file)).size;
}

/** One that cannot be read has more errors than anybody made. */
function newFindingsSentence(plans: readonly PlanReview[], formats: Formats): readonly string[] {
  const introduced = plans.flatMap(({ comparison, findings }) => (isUnreadable(comparison) ? [] : findings.introduced));
  const counts = (["error", "warning", "hint"] as const).map((severity) => ({ severity, count: introduced.filter((finding) => finding.severity === severity).length }));
  const words = counts.filter(({ count }) => count > 0).map(({ severity, count }) => formats.count(count, severity));
  return words.length === 0 ? [] : [say`Newly found: ${listed(words)}.`];
}
