import { type Status, statuses } from "../plan/plan-shape";
import type { JudgedPlan } from "../rules/rule";
import { type AgreedBefore, agreedBefore } from "./agreed-before";
import type { Difference } from "./difference";
import { type Change, type ChangeClass, changeClasses } from "./plan-change";
import { settlementsOf } from "./settlement";
import { isRequirement, usualClassOf } from "./usual-class";
import { termsIn } from "./version";

/** A difference with what it is about. */
export interface JudgedDifference extends Pick<Change, "class" | "agreed" | "settled"> {
  readonly difference: Difference;
}

/** What each difference is about, the gravest first; what others rest on comes before them, and goes after them. */
export function judgeDifferences(differences: readonly Difference[], before: JudgedPlan, after: JudgedPlan): readonly JudgedDifference[] {
  const nameOf = (id: string): string => [...after.plan.people, ...before.plan.people].find((person) => person.id === id)?.name ?? id;
  const agreedName = (id: string): string => before.plan.people.find((person) => person.id === id)?.name ?? id;
  const settlements = settlementsOf(before, after, nameOf);
  const isRunning = hasStarted(before);
  const judged = differences.map((difference) => {
    const agreed = agreedBefore(difference, before, termsIn(difference.kind === "added" ? after.plan : before.plan));
    const isEntry = settlements.isAcceptedEntry(difference);
    const about = isEntry && isRunning ? "scope" : classOf(difference, agreed, isRunning);
    const agreement = difference.kind === "renamed" ? undefined : agreed.agreement;
    return {
      difference,
      class: about,
      agreed: agreement && { by: agreedName(agreement.by), date: agreement.date },
      settled: about === "goalpost" || about === "scope" ? settlements.of(difference, !difference.form.startsWith("scope.")) : undefined,
    };
  });
  const rankOf = (one: JudgedDifference): number => 2 * changeClasses.indexOf(one.class) + (isLostGround(one.difference) ? 1 : 0);
  return judged.sort((one, other) => rankOf(one) - rankOf(other));
}

/** An input that comes moves nothing by itself; whatever uses it is a difference of its own. */
function classOf({ form, kind, isWhole }: Difference, { isAgreed }: AgreedBefore, isRunning: boolean): ChangeClass {
  if (kind === "renamed") return "wording";
  if (isWhole && isRequirement(form)) return isRunning || isAgreed ? "scope" : usualClassOf(form);
  const isNewInput = kind === "added" && isWhole && form === "inputs.*";
  return isAgreed && !isNewInput ? "goalpost" : usualClassOf(form);
}

/** Whether the work had started: by the day on which both versions are judged, or by the earlier status. */
function hasStarted({ plan, status, asOf }: JudgedPlan): boolean {
  const start = plan.timeline?.start;
  return isAtLeast(status, "running") || (start !== undefined && asOf !== undefined && start <= asOf);
}

function isAtLeast(status: Status, least: Status): boolean {
  return statuses.indexOf(status) >= statuses.indexOf(least);
}

function isLostGround({ kind, form }: Difference): boolean {
  return kind === "removed" && ["inputs.*", "exchange_rates.*", "people.*"].includes(form);
}
