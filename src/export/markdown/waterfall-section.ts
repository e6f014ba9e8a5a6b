import { say } from "../../core/texts/say";
import { stepName } from "../../view/waterfall/waterfall-words";
import { markup } from "./markup";
import type { MarkdownSection } from "./section";
import { table } from "./table";

/** Where the headline goes, one haircut after the other. */
export const waterfallSection: MarkdownSection = ({ appraisal, valuation }, { formats }) => {
  if (appraisal === undefined) return [];
  const rows = appraisal.waterfall.map(({ step, roi, npv }) => [stepName(step), roi === null ? "–" : formats.percent(roi), formats.money(npv, undefined)]);
  return [markup`## ${say`Haircuts`}`, table([say`After`, say`ROI`, valuation.currency === undefined ? say`NPV` : say`NPV, ${valuation.currency}`], rows)];
};
