import type { Change } from "../core/changes/plan-change";
import type { Comparison, PlanComparison, PlanSketch } from "../core/changes/plan-comparison";
import type { IsoDate } from "../core/quantity/calendar";
import { changesOf, countsByClass } from "./change-classes";

/** What `pov diff --format json` prints; docs/review.md is its contract. What does not exist is `null`. */
export function diffJson({ base, head, plans }: Comparison, asOf: IsoDate): string {
  const json = { version: 1, asOf, base: { name: base.name, commit: base.commit }, head: { name: head.name, commit: head.commit }, plans: plans.map(planJson), total: totalJson(plans) };
  return `${JSON.stringify(json, (_, value: unknown) => value ?? null, 2)}\n`;
}

/** Every plan has the same keys, whatever became of it. */
function planJson(comparison: PlanComparison) {
  const { file, earlierFile, kind } = comparison;
  const trouble = kind === "unreadable" ? { side: comparison.side, line: comparison.line, message: comparison.message } : undefined;
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
  const classes = countsByClass(plans.flatMap(changesOf)).map(({ class: of, changes, open }) => ({ class: of, changes, open }));
  return { plans: plans.length, changed: count("changed"), added: count("added"), removed: count("removed"), unreadable: count("unreadable"), classes };
}
