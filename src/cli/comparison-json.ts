import { type Change, changeClasses } from "../core/changes/plan-change";
import type { Comparison, PlanComparison, PlanSketch } from "../core/changes/plan-comparison";
import type { IsoDate } from "../core/quantity/calendar";
import { changesOf } from "./change-classes";

/** What `pov diff --format json` prints, and `pov review --format json` among others; docs/review.md is its contract. */
export function comparisonJson({ base, head, plans, notes = [] }: Comparison, asOf: IsoDate): object {
  return { version: 1, asOf, base: { name: base.name, commit: base.commit }, head: { name: head.name, commit: head.commit }, plans: plans.map(comparedPlanJson), total: totalJson(plans), notes };
}

/** Every plan has the same keys, whatever became of it. */
export function comparedPlanJson(comparison: PlanComparison): object {
  const { file, earlierFile, kind } = comparison;
  const trouble = kind === "unreadable" ? { side: comparison.side, fate: comparison.fate, line: comparison.line, message: comparison.message } : undefined;
  return { file, earlierFile, kind, ...namesAndFigures(comparison), changes: changesOf(comparison).map(changeJson), trouble };
}

function namesAndFigures(comparison: PlanComparison) {
  switch (comparison.kind) {
    case "changed": {
      const { plan, scenario, before, after, whyUnvalued } = comparison.change;
      return { plan: namesJson(plan), scenario, before, after, whyUnvalued };
    }
    case "added":
      return { ...sketchJson(comparison.sketch), before: undefined, after: comparison.sketch.figures, whyUnvalued: comparison.sketch.whyUnvalued };
    case "removed":
      return { ...sketchJson(comparison.sketch), before: comparison.sketch.figures, after: undefined, whyUnvalued: comparison.sketch.whyUnvalued };
    case "unreadable":
      return { plan: undefined, scenario: undefined, before: undefined, after: undefined, whyUnvalued: undefined };
  }
}

function sketchJson({ plan, scenario }: PlanSketch) {
  return { plan: namesJson(plan), scenario };
}

function namesJson({ id, title, customer, status, currency, method }: PlanSketch["plan"]) {
  return { id, title, customer, status, currency, method };
}

function changeJson({ kind, class: of, path, line, label, before, after, effect, agreed, settled }: Change) {
  return { kind, class: of, path, line, label, before, after, effect, agreed, settled };
}

function totalJson(plans: readonly PlanComparison[]) {
  const count = (kind: PlanComparison["kind"]): number => plans.filter((plan) => plan.kind === kind).length;
  const changes = plans.flatMap(changesOf);
  const classes = Object.fromEntries(changeClasses.map((one) => [one, countsJson(changes.filter((change) => change.class === one))])) satisfies Readonly<Record<string, object>>;
  return { plans: plans.length, changed: count("changed"), added: count("added"), removed: count("removed"), unreadable: count("unreadable"), classes };
}

function countsJson(changes: readonly Change[]) {
  return { changes: changes.length, open: changes.filter(({ settled }) => settled === undefined).length };
}
