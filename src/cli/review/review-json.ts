import { type ChangeClass, changeClasses } from "../../core/changes/plan-change";
import type { IsoDate } from "../../core/quantity/calendar";
import type { PlanReview, Review } from "../../core/review/plan-review";
import type { Severity } from "../../core/rules/severity";
import { isOpen } from "../../view/change/agreement-words";

/** The stable, versioned JSON of `pov review --format json`. What there is not is left out; lines count from 1. */
export function reviewJson({ version, base, head, plans }: Review, asOf: IsoDate, failures: readonly string[]): string {
  const json = { version, base, head, asOf, summary: summaryOf(plans), failures, plans };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function summaryOf(plans: readonly PlanReview[]) {
  const changes = plans.flatMap(({ comparison }) => (comparison.kind === "changed" ? comparison.change.changes : []));
  const ofKind = (kind: PlanReview["comparison"]["kind"]): number => plans.filter(({ comparison }) => comparison.kind === kind).length;
  return {
    plans: plans.length,
    changed: ofKind("changed"),
    added: ofKind("added"),
    removed: ofKind("removed"),
    unreadable: ofKind("unreadable"),
    renamed: plans.filter(({ comparison }) => comparison.earlierFile !== undefined).length,
    changes: Object.fromEntries(changeClasses.map((one) => [one, changes.filter((change) => change.class === one).length])) satisfies Readonly<Record<string, number>>,
    open: { goalpost: openIn(changes, "goalpost"), scope: openIn(changes, "scope") },
    introduced: countsOf(plans.flatMap(({ findings }) => findings.introduced)),
    remaining: countsOf(plans.flatMap(({ findings }) => findings.remaining)),
    resolved: countsOf(plans.flatMap(({ findings }) => findings.resolved)),
    suppressed: plans.flatMap(({ suppressed }) => suppressed).length,
  };
}

function openIn(changes: readonly (Parameters<typeof isOpen>[0])[], of: ChangeClass): number {
  return changes.filter((change) => change.class === of && isOpen(change)).length;
}

function countsOf(findings: readonly { readonly severity: Severity }[]) {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), hints: count("hint") };
}
