import type { Explanation } from "../../core/economics/calculation/explanation";
import { type FigureId, explain } from "../../core/economics/explain";
import type { Report } from "../../core/report/report";
import { figureWords } from "../../view/explanation/explanation-words";
import type { HoveredPlan } from "./hovered-plan";
import { type Markdown, md } from "./markdown";

/** Which scenario figures are about: the one that the verdict speaks of. */
export function headlinePlace({ headline }: Pick<Report, "headline">): string {
  return headline === "measured" ? "as measured" : "at target";
}

/** A figure of the scenario that the verdict speaks of. */
export function headlineFigure(figure: FigureId, { report }: HoveredPlan): Explanation | undefined {
  return explain(report.valuation, report.headline, figure);
}

/** "**NPV 68,538 USD** at target" */
export function figureTitle(explanation: Explanation, { report, formats }: HoveredPlan): Markdown {
  return md`**${capitalised(figureWords(explanation, formats))}** ${headlinePlace(report)}`;
}

/** Why the scenario has no figures; nothing when it has. */
export function noFigures({ report }: HoveredPlan): readonly Markdown[] {
  const scenario = report.valuation.scenarios[report.headline];
  if (scenario.available) return [];
  const [first] = scenario.reasons;
  return [md`No figures ${headlinePlace(report)}: ${first?.message ?? ""}`];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
