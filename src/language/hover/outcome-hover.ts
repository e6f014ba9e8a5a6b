import { explain } from "../../core/economics/explain";
import type { Valuation } from "../../core/economics/valuation";
import type { Outcome } from "../../core/plan/sections/outcome";
import { outcomeName } from "../../core/report/outcome-name";
import { childPath, isAtOrBelow } from "../../core/source/plan-path";
import { outcomeValue } from "../outcome-value";
import { figureTree } from "./figure-tree";
import { figureTitle, lastFigures, noFigure, noFigures } from "./headline";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, md, spoken } from "./markdown";

/** An outcome where it is named, its key or its benefit: what a steady year of it is worth, and how that comes about. */
export const outcomeHover: HoverText = ({ path, isKey }, plan) => {
  const { plan: { outcomes }, references } = plan.analysis;
  const named = isKey ? undefined : references.find((reference) => reference.to === "outcomes" && reference.path === path);
  if (named !== undefined) return namedOutcome(outcomes.find(({ id }) => id === named.id), plan);
  const outcome = outcomes.find((one) => (path === one.path && isKey) || isAtOrBelow(path, childPath(one.path, "benefit")));
  return outcome && valueOf(outcome, plan);
};

function namedOutcome(outcome: Outcome | undefined, plan: HoveredPlan): readonly Markdown[] | undefined {
  if (outcome === undefined) return undefined;
  return [md`**${outcomeName(outcome)}**`, ...(valueOf(outcome, plan) ?? [])];
}

function valueOf(outcome: Outcome, plan: HoveredPlan): readonly Markdown[] | undefined {
  const { benefit } = outcome;
  if (benefit?.driver === "none") return [spoken`**Measured, not monetised**`, ...(benefit.reason === undefined ? [] : [md`${benefit.reason}`])];
  const value = outcomeValue(outcome, plan);
  if (value?.status === "missing") return [noFigure(value.reason.message, plan.report.headline)];
  if (benefit === undefined) return undefined;
  if (value === undefined) return noFigures(plan);
  return [...figuresIn(value.valuation, outcome, plan), ...(value.status === "kept" ? lastFigures(plan) : [])];
}

function figuresIn(valuation: Valuation, { id }: Outcome, plan: HoveredPlan): readonly Markdown[] {
  const { headline } = plan.report;
  const [annual, present] = [explain(valuation, headline, `benefits.${id}.annual`), explain(valuation, headline, `benefits.${id}.pv`)];
  const shown = annual ?? present;
  if (shown === undefined) return notCounted(id, plan);
  const further = annual === undefined || present === undefined ? [] : [spoken`${figureTitle(present, plan)}, after all haircuts`];
  return [figureTitle(shown, plan), figureTree(shown, plan), ...further];
}

function notCounted(id: string, { report }: HoveredPlan): readonly Markdown[] {
  const scenario = report.valuation.scenarios[report.headline];
  const isLeftOut = scenario.available && scenario.notCounted.includes(id);
  return isLeftOut ? [spoken`Counts as nothing as measured: nothing was measured, or the target was not met.`] : [];
}
