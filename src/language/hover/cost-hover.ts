import { isAtOrBelow } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import { figureTree } from "./figure-tree";
import { figureTitle, headlineFigure, lastFigures, noFigures } from "./headline";
import type { HoverText } from "./hovered-plan";
import { md } from "./markdown";

/** A cost: its present value, what it takes each year, and how that comes about. */
export const costHover: HoverText = ({ path }, plan) => {
  const { analysis, report, formats } = plan;
  const cost = analysis.plan.business_case?.costs.find((one) => isAtOrBelow(path, one.path));
  if (cost === undefined) return undefined;
  const present = headlineFigure(`costs.${cost.id}.pv`, plan);
  const scenario = report.valuation.scenarios[report.headline];
  const flow = scenario.available ? scenario.costs.find(({ id }) => id === cost.id) : undefined;
  if (present === undefined || flow === undefined) return noFigures(plan);
  const yearly = [say`start ${formats.accounting(flow.initial)}`, ...flow.years.map((amount, index) => say`year ${index + 1} ${formats.accounting(amount)}`)];
  return [figureTitle(present, plan), md`${yearly.join(" · ")}`, figureTree(present, plan), ...lastFigures(plan)];
};
