import type { WaterfallStepName } from "../../core/economics/appraisal/appraisal";
import type { Method } from "../../core/economics/method";
import { listed } from "../listed";
import type { WaterfallBars, WaterfallMeasure } from "./waterfall-bars";

/** The steps as a chart names them. */
export const stepNames: Readonly<Record<WaterfallStepName, string>> = {
  "licence-only": "licence only",
  "all-costs": "all costs",
  capture: "capture",
  attribution: "attribution",
  "risk-adjustment": "risk",
  ramp: "ramp",
  decay: "decay",
};

/** The measures as headings name them. */
export const measureNames: Readonly<Record<WaterfallMeasure, string>> = { roi: "ROI", npv: "NPV" };

/** What the bars leave out, and why; undefined when they leave out nothing. */
export function omissions({ unchanged, lacksHeadline }: WaterfallBars, method: Method): string | undefined {
  const sentences = [
    lacksHeadline ? headlineless[method] : undefined,
    unchanged.length > 0 ? `Unchanged by ${listed(unchanged.map((step) => stepNames[step]))}.` : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

const unpaid = "The vendor is paid nothing, so there is no ROI on the licence alone.";

/** Why there is no ROI before all costs, by the method that divides by what is missing. */
const headlineless: Readonly<Record<Method, string>> = {
  tei: unpaid,
  simple: unpaid,
  nucleus: "The licence alone costs nothing at the start, so by this method it has no ROI of its own.",
};
