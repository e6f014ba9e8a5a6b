import type { Explanation } from "../../core/economics/calculation/explanation";
import { type FigureId, explain } from "../../core/economics/explain";
import type { ScenarioName } from "../../core/economics/valuation";
import { figureWords } from "../../view/explanation/explanation-words";
import type { HoveredPlan } from "./hovered-plan";
import { type Markdown, spoken } from "./markdown";

/** A figure of the scenario that the verdict speaks of. */
export function headlineFigure(figure: FigureId, { report }: HoveredPlan): Explanation | undefined {
  return explain(report.valuation, report.headline, figure);
}

/** "**NPV 68,538 USD** at target" */
export function figureTitle(explanation: Explanation, { report, formats }: HoveredPlan): Markdown {
  const figure = capitalised(figureWords(explanation, formats));
  return report.headline === "measured" ? spoken`**${figure}** as measured` : spoken`**${figure}** at target`;
}

/** While the plan is broken, figures are the last that could be computed. */
export function lastFigures({ report }: HoveredPlan): readonly Markdown[] {
  return report.freshness.status === "kept" ? [spoken`_The plan cannot be computed as it stands; these are its last figures._`] : [];
}

/** Why the scenario has no figures; nothing when it has. */
export function noFigures({ report }: HoveredPlan): readonly Markdown[] {
  const scenario = report.valuation.scenarios[report.headline];
  if (scenario.available) return [];
  return [noFigure(scenario.reasons[0]?.message ?? "", report.headline)];
}

/** That there are no figures in a scenario, and why. */
export function noFigure(why: string, headline: ScenarioName): Markdown {
  return headline === "measured" ? spoken`No figures as measured: ${why}` : spoken`No figures at target: ${why}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
