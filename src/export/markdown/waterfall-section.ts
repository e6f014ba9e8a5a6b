import { stepNames } from "../../view/waterfall/waterfall-words";
import { markup } from "./markup";
import type { MarkdownSection } from "./section";
import { table } from "./table";

/** Where the headline goes, one haircut after the other. */
export const waterfallSection: MarkdownSection = ({ appraisal, valuation }, { formats }) => {
  if (appraisal === undefined) return [];
  const rows = appraisal.waterfall.map(({ step, roi, npv }) => [stepNames[step], roi === null ? "–" : formats.percent(roi), formats.money(npv, undefined)]);
  return [markup`## Haircuts`, table(["After", "ROI", valuation.currency === undefined ? "NPV" : `NPV, ${valuation.currency}`], rows)];
};
