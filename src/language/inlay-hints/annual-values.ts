import { childPath } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import { type BenefitWorth, benefitWorth, worthWords } from "../benefit-worth";
import { outcomeValue } from "../outcome-value";
import { lastFigure } from "../last-figure";
import { figureTooltip } from "./figure-tooltip";
import { placeBehind } from "./hint-place";
import type { HintSource } from "./hint";

/** What a benefit is worth a year: "= 391,680 USD/year". */
export const annualValues: HintSource = (plan) => {
  const { analysis, report, formats } = plan;
  return analysis.plan.outcomes.flatMap((outcome) => {
    const value = outcome.benefit && outcomeValue(outcome, plan);
    const offset = placeBehind(analysis.source, childPath(outcome.path, "benefit"));
    if (value === undefined || value.status === "missing" || offset === undefined) return [];
    const figures = value.valuation.scenarios[report.headline];
    const worth = figures.available ? benefitWorth(outcome.id, figures) : undefined;
    if (!figures.available || worth === undefined) return [];
    const words = worthWords(worth, formats, figures.model.currency);
    return [{ offset, label: value.status === "kept" ? lastFigure(words) : `= ${words}`, tooltip: figureTooltip(meaningOf(worth), report.headline, value.status) }];
  });
};

function meaningOf({ kind }: BenefitWorth): string {
  if (kind === "schedule") return say`The present value of the schedule, after all haircuts.`;
  return kind === "recurring" ? say`The value of a steady year, after capture and before the other haircuts.` : say`What comes once, after capture and before the other haircuts.`;
}
