import { evaluation } from "../calculation/evaluate";
import { returnsOf } from "../calculations";
import { type Counted, type Haircut, everything } from "../counted";
import type { AvailableScenario } from "../valuation";
import type { WaterfallStep, WaterfallStepName } from "./appraisal";

/** The haircuts on benefits, one more from step to step; the order in which a finance reviewer takes them. */
const order = ["capture", "attribution", "risk-adjustment", "ramp", "decay"] as const satisfies readonly Haircut[];

/**
 * From the headline, with no haircut and the licence as the only cost, to the figures of the scenario: first all costs,
 * then one haircut at a time. The last step is the scenario itself.
 */
export function waterfallOf({ model, held }: AvailableScenario): readonly WaterfallStep[] {
  return countedSteps.map(([step, taken]) => {
    const { npv, rois } = returnsOf(model, taken);
    const evaluate = evaluation(new Map(Object.entries(held)));
    const roi = evaluate(rois[model.method]);
    return { step, roi: Number.isFinite(roi) ? roi : null, npv: evaluate(npv) };
  });
}

const none: ReadonlySet<Haircut> = new Set();

/** What each step of the waterfall takes into account. */
export const countedSteps: readonly (readonly [WaterfallStepName, Counted])[] = [
  ["licence-only", { haircuts: none, costs: "licence" }],
  ["all-costs", { haircuts: none, costs: "all" }],
  ...order.slice(0, -1).map((haircut, index) => [haircut, { ...everything, haircuts: new Set(order.slice(0, index + 1)) }] as const),
  ["decay", everything],
];
