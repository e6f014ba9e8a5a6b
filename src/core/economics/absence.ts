import { say } from "../texts/say";
import type { FigureId } from "./explain";
import type { AvailableScenario } from "./valuation";

/** Why a figure that its scenario could have does not exist, in one sentence. */
export function whyAbsent(figure: FigureId, scenario: AvailableScenario): string {
  if (figure === "irr") return whyNoRate(scenario);
  if (figure === "payback") return whyNoPayback(scenario);
  if (figure === "mirr") return say`A modified rate needs both money that is paid and money that is earned, and the cash flow has only one of them.`;
  if (figure === "break-even-haircut") return say`The benefits are worth nothing, so there is nothing of them that could be lost.`;
  if (figure === "roi-nucleus" || (isPlanRoi(figure) && scenario.model.method === "nucleus")) return say`Nothing is paid at the start, so there is no initial cost to compare the yearly net benefit with.`;
  return say`Nothing is paid, so there are no costs to compare the benefits with.`;
}

/** ROI by the plan's method, of the case or after a haircut. */
function isPlanRoi(figure: FigureId): boolean {
  return figure === "roi" || /^waterfall\..+\.roi$/u.test(figure);
}

function whyNoRate({ irrTrouble }: AvailableScenario): string {
  switch (irrTrouble) {
    case "no-change-of-sign":
      return say`The cash flow never turns from paying to earning, so no discount rate brings the NPV to 0.`;
    case "several-changes":
      return say`The cash flow turns between paying and earning more than once, so several discount rates bring the NPV to 0 and picking one would be a guess.`;
    case null:
      return say`The discount rate that brings the NPV to 0 is beyond all bounds.`;
  }
}

function whyNoPayback({ payback, model }: AvailableScenario): string {
  if (payback.status === "no-initial-investment") return say`At no time was more paid than had come in, so there is nothing to pay back.`;
  return model.horizonYears === 1
    ? say`The money is not back within the horizon of 1 year.`
    : say`The money is not back within the horizon of ${model.horizonYears} years.`;
}
