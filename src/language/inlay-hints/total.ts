import type { AvailableScenario } from "../../core/economics/valuation";
import { type Report, headlineFigures, methodNames } from "../../core/report/report";
import { say } from "../../core/texts/say";
import type { Formats } from "../../view/format/formats";
import { lastFigure } from "../last-figure";
import { figureTooltip } from "./figure-tooltip";
import { placeBehind } from "./hint-place";
import type { HintSource } from "./hint";

/** What the plan gains and returns, behind its business case: "NPV 68,538 USD · ROI 66.2 %". */
export const total: HintSource = ({ analysis: { source }, report, formats }) => {
  const figures = headlineFigures(report);
  const offset = placeBehind(source, "business_case");
  if (figures === undefined || offset === undefined || isNothing(figures)) return [];
  const [words, { status }] = [totalWords(figures, formats), report.freshness];
  return [{ offset, label: status === "kept" ? lastFigure(words) : words, tooltip: figureTooltip(meaningOf(report, formats), report.headline, status) }];
};

/** Without a benefit and without a cost there is nothing to add up. */
function isNothing({ benefits, costs }: AvailableScenario): boolean {
  return benefits.length === 0 && costs.length === 0;
}

function totalWords({ npv, roi, model }: AvailableScenario, formats: Formats): string {
  const gain = formats.money(npv, model.currency);
  return roi === null ? say`NPV ${gain}` : say`NPV ${gain} · ROI ${formats.percent(roi)}`;
}

function meaningOf({ valuation: { horizonYears, discountRate, method } }: Report, formats: Formats): string {
  const rate = formats.rate(discountRate);
  return horizonYears === 1
    ? say`What the plan gains over 1 year at a discount rate of ${rate}, and its return by the method ${methodNames[method]}.`
    : say`What the plan gains over ${horizonYears} years at a discount rate of ${rate}, and its return by the method ${methodNames[method]}.`;
}
