import { whyAbsent } from "../../core/economics/absence";
import type { FigureId } from "../../core/economics/explain";
import { figureTree } from "./figure-tree";
import { figureTitle, headlineFigure, lastFigures, noFigures } from "./headline";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, spoken } from "./markdown";

/** The figures, and how many lines each takes: three stand here, so the others show little more than their parts. */
const shown: readonly (readonly [FigureId, number])[] = [["npv", 8], ["roi", 4], ["payback", 4]];

/** The key of the business case: NPV, ROI and payback, and what each is made of. */
export const businessCaseHover: HoverText = ({ path, isKey }, plan) => {
  if (path !== "business_case" || !isKey) return undefined;
  const figures = shown.flatMap(([figure, most]) => figureBlocks(figure, most, plan));
  return figures.length === 0 ? noFigures(plan) : [...figures, ...lastFigures(plan)];
};

function figureBlocks(figure: FigureId, most: number, plan: HoveredPlan): readonly Markdown[] {
  const explanation = headlineFigure(figure, plan);
  const scenario = plan.report.valuation.scenarios[plan.report.headline];
  if (explanation === undefined || !scenario.available) return [];
  if (explanation.amount === null) return [absence(explanation.label, whyAbsent(figure, scenario), plan)];
  return [figureTitle(explanation, plan), figureTree(explanation, plan, most)];
}

function absence(label: string, why: string, { report: { headline } }: HoveredPlan): Markdown {
  return headline === "measured" ? spoken`**No ${label}** as measured: ${why}` : spoken`**No ${label}** at target: ${why}`;
}
