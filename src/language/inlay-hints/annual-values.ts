import { headlineFigures } from "../../core/report/report";
import { childPath } from "../../core/source/plan-path";
import { say } from "../../core/texts/say";
import { type BenefitWorth, benefitWorth, worthWords } from "../benefit-worth";
import { figureTooltip } from "./figure-tooltip";
import { placeBehind } from "./hint-place";
import type { HintSource } from "./hint";

/** What a benefit is worth a year: "= 391,680 USD/year". */
export const annualValues: HintSource = ({ analysis: { plan, source }, report, formats }) => {
  const figures = headlineFigures(report);
  if (figures === undefined) return [];
  return plan.outcomes.flatMap(({ id, path, benefit }) => {
    const worth = benefit && benefitWorth(id, figures);
    const offset = placeBehind(source, childPath(path, "benefit"));
    if (worth === undefined || offset === undefined) return [];
    return [{ offset, label: `= ${worthWords(worth, formats, figures.model.currency)}`, tooltip: figureTooltip(meaningOf(worth), report) }];
  });
};

function meaningOf({ kind }: BenefitWorth): string {
  if (kind === "schedule") return say`The present value of the schedule, after all haircuts.`;
  return kind === "recurring" ? say`The value of a steady year, after capture and before the other haircuts.` : say`What comes once, after capture and before the other haircuts.`;
}
