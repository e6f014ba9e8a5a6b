import type { Explanation } from "../../core/economics/calculation/explanation";
import { type FigureId, explain } from "../../core/economics/explain";
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

/** Why the scenario has no figures; nothing when it has. */
export function noFigures({ report }: HoveredPlan): readonly Markdown[] {
  const scenario = report.valuation.scenarios[report.headline];
  if (scenario.available) return [];
  const why = scenario.reasons[0]?.message ?? "";
  return [report.headline === "measured" ? spoken`No figures as measured: ${why}` : spoken`No figures at target: ${why}`];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
