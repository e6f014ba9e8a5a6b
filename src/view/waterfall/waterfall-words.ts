import type { WaterfallStepName } from "../../core/economics/appraisal/appraisal";
import type { Method } from "../../core/economics/method";
import { say, text, translated } from "../../core/texts/say";
import { listed } from "../listed";
import type { WaterfallBars, WaterfallMeasure } from "./waterfall-bars";

/** A step as a chart names it. */
export function stepName(step: WaterfallStepName): string {
  return translated(stepNames[step]);
}

/** A measure as a heading names it. */
export function measureName(measure: WaterfallMeasure): string {
  return measure === "roi" ? say`ROI` : say`NPV`;
}

const stepNames: Readonly<Record<WaterfallStepName, string>> = {
  "licence-only": text`licence only`,
  "all-costs": text`all costs`,
  capture: text`capture`,
  attribution: text`attribution`,
  "risk-adjustment": text`risk`,
  ramp: text`ramp`,
  decay: text`decay`,
};

/** What the bars leave out, and why; undefined when they leave out nothing. */
export function omissions({ unchanged, lacksHeadline }: WaterfallBars, method: Method): string | undefined {
  const sentences = [
    lacksHeadline ? translated(headlineless[method]) : undefined,
    unchanged.length > 0 ? say`Unchanged by ${listed(unchanged.map(stepName))}.` : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}

const unpaid = text`The vendor is paid nothing, so there is no ROI on the licence alone.`;

/** Why there is no ROI before all costs, by the method that divides by what is missing. */
const headlineless: Readonly<Record<Method, string>> = {
  tei: unpaid,
  simple: unpaid,
  nucleus: text`The licence alone costs nothing at the start, so by this method it has no ROI of its own.`,
};
