import type { ScenarioName } from "../../core/economics/valuation";

/** Where does a figure come from? The figure by its id, such as "npv" or "benefits.report-time.year-2". */
export interface Question {
  readonly scenario: ScenarioName;
  readonly figure: string;
}

/** Whether two questions are about the same figure. */
export function isSameQuestion(a: Question, b: Question | undefined): boolean {
  return a.scenario === b?.scenario && a.figure === b.figure;
}

/** The id of the element that answers a question on a page without script. */
export function anchorOf({ scenario, figure }: Question): string {
  return `explain-${scenario}-${figure}`;
}
