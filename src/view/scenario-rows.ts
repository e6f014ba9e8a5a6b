import type { AvailableScenario, Method } from "../core/economics/valuation";
import { methodNames, type Report } from "../core/report/report";
import type { Formats } from "./format/formats";
import { breakEvenHaircut, paybackValue } from "./payback-words";

/** One line of the comparison of scenarios; `optional` ones are left out when no scenario has a value. */
export interface ScenarioRow {
  readonly label: string;
  readonly value: (figures: AvailableScenario) => string | undefined;
  readonly optional?: boolean;
}

/** The figures by which scenarios are compared in a table, money without its currency. */
export function scenarioRows({ valuation }: Report, formats: Formats): readonly ScenarioRow[] {
  const { percent, ratio } = formats;
  const byOtherMethods = roisByMethod.filter(({ method }) => method !== valuation.method);
  const money = (amount: number): string => formats.money(amount, undefined);
  return [
    { label: `ROI (${methodNames[valuation.method]})`, value: ({ roi }) => shown(roi, percent) },
    ...byOtherMethods.map(({ method, roi }): ScenarioRow => ({ label: `ROI (${methodNames[method]})`, value: (figures) => shown(roi(figures), percent), optional: true })),
    { label: "NPV", value: ({ npv }) => money(npv) },
    { label: "PV of benefits", value: ({ pvBenefits }) => money(pvBenefits) },
    { label: "PV of costs", value: ({ pvCosts }) => money(pvCosts) },
    { label: "Payback", value: (figures) => paybackValue(figures, valuation.horizonYears, formats) },
    { label: "Break-even haircut", value: (figures) => shown(breakEvenHaircut(figures), percent) },
    { label: "Benefit-cost ratio", value: ({ benefitCostRatio }) => shown(benefitCostRatio, ratio) },
    { label: "IRR", value: ({ irr }) => shown(irr, percent), optional: true },
    { label: "MIRR", value: ({ mirr }) => shown(mirr, percent), optional: true },
    { label: "A month’s delay", value: ({ costOfDelayPerMonth }) => shown(costOfDelayPerMonth, money), optional: true },
    { label: "A month’s delay, net of costs", value: ({ costOfDelayNetPerMonth }) => shown(costOfDelayNetPerMonth, money), optional: true },
    { label: "One-time cash, apart", value: ({ workingCapital }) => shown(workingCapital, money), optional: true },
  ];
}

/** The three methods; TEI is what the present values say. */
const roisByMethod: readonly { readonly method: Method; readonly roi: (figures: AvailableScenario) => number | null }[] = [
  { method: "tei", roi: ({ npv, pvCosts }) => (pvCosts > 0 ? npv / pvCosts : null) },
  { method: "nucleus", roi: ({ roiNucleus }) => roiNucleus },
  { method: "simple", roi: ({ roiSimple }) => roiSimple },
];

function shown(figure: number | null, format: (figure: number) => string): string | undefined {
  return figure === null ? undefined : format(figure);
}
