import type { Outcome } from "../../core/plan/sections/outcome";
import { isAtOrBelow } from "../../core/source/plan-path";
import { figureTree } from "./figure-tree";
import { figureTitle, headlineFigure, noFigures } from "./headline";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, md, spoken } from "./markdown";

/** An outcome's key or its benefit: what a steady year of it is worth, and how that comes about. */
export const outcomeHover: HoverText = ({ path, isKey }, plan) => {
  const outcome = plan.analysis.plan.outcomes.find((one) => (path === one.path && isKey) || (one.benefit !== undefined && isAtOrBelow(path, one.benefit.path)));
  if (outcome?.benefit === undefined) return undefined;
  return valueOf(outcome, plan);
};

function valueOf(outcome: Outcome, plan: HoveredPlan): readonly Markdown[] {
  const { id, benefit } = outcome;
  if (benefit?.driver === "none") return [spoken`**Measured, not monetised**`, ...(benefit.reason === undefined ? [] : [md`${benefit.reason}`])];
  const annual = headlineFigure(`benefits.${id}.annual`, plan);
  const present = headlineFigure(`benefits.${id}.pv`, plan);
  const shown = annual ?? present;
  if (shown === undefined) return [...noFigures(plan), ...notCounted(id, plan)];
  const further = annual === undefined || present === undefined ? [] : [spoken`${figureTitle(present, plan)}, after all haircuts`];
  return [figureTitle(shown, plan), figureTree(shown, plan), ...further];
}

function notCounted(id: string, { report }: HoveredPlan): readonly Markdown[] {
  const scenario = report.valuation.scenarios[report.headline];
  const isLeftOut = scenario.available && scenario.notCounted.includes(id);
  return isLeftOut ? [spoken`Counts as nothing as measured: nothing was measured, or the target was not met.`] : [];
}
