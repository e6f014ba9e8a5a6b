import type { WaterfallStepName } from "../../core/economics/appraisal/appraisal";
import type { Calculation } from "../../core/economics/calculation/calculation";
import { evaluation } from "../../core/economics/calculation/evaluate";
import type { BenefitModel } from "../../core/economics/model";
import type { AvailableScenario } from "../../core/economics/valuation";

/** Shares by the haircut that takes them. */
export type HaircutSizes = Readonly<Partial<Record<WaterfallStepName, number>>>;

/** How large each haircut is, as a fraction, where one size holds for every benefit. Of a ramp, the share of year 1. */
export function haircutSizes({ model, held }: Pick<AvailableScenario, "model" | "held">): HaircutSizes {
  const evaluate = evaluation(new Map(Object.entries(held)));
  const common = (of: (benefit: BenefitModel) => Calculation | undefined): number | undefined => {
    const sizes = new Set(model.benefits.map(of).map((share) => share && evaluate(share)));
    return sizes.size === 1 ? [...sizes][0] : undefined;
  };
  const sizes: readonly (readonly [WaterfallStepName, number | undefined])[] = [
    ["capture", common(({ worth }) => (worth.kind === "schedule" ? undefined : worth.capture))],
    ["attribution", common(({ haircuts }) => haircuts.attribution)],
    ["risk-adjustment", common(({ haircuts }) => haircuts.risk)],
    ["ramp", common(({ haircuts }) => haircuts.ramp[0])],
    ["decay", common(({ haircuts }) => haircuts.decay)],
  ];
  return Object.fromEntries(sizes.flatMap(([step, size]) => (size === undefined ? [] : [[step, size] as const])));
}
