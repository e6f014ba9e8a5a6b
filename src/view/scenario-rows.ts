import type { FigureId } from "../core/economics/explain";
import type { AvailableScenario, Method, ScenarioName } from "../core/economics/valuation";
import type { Report } from "../core/report/report";
import { say } from "../core/texts/say";
import type { Formats } from "./format/formats";
import { breakEvenValue, paybackValue } from "./payback-words";
import { methodName } from "./scenario-words";

/** One line of the comparison of scenarios; `optional` ones are left out when no scenario has a value. */
export interface ScenarioRow {
  readonly label: string;
  /** By which the figure can be asked where it comes from. */
  readonly figure: FigureId;
  readonly value: (figures: AvailableScenario) => string | undefined;
  readonly optional?: boolean;
  /** The one scenario that the figure belongs to, which the others only repeat. */
  readonly of?: ScenarioName;
}

/** The figures by which scenarios are compared in a table, money without its currency. */
export function scenarioRows({ valuation }: Report, formats: Formats): readonly ScenarioRow[] {
  const { percent, ratio } = formats;
  const byOtherMethods = roisByMethod.filter(({ method }) => method !== valuation.method);
  const money = (amount: number): string => formats.money(amount, undefined);
  return [
    { label: say`ROI (${methodName(valuation.method)})`, figure: "roi", value: ({ roi }) => shown(roi, percent) },
    ...byOtherMethods.map(({ method, roi }): ScenarioRow => ({ label: say`ROI (${methodName(method)})`, figure: `roi-${method}`, value: (figures) => shown(roi(figures), percent), optional: true })),
    { label: say`NPV`, figure: "npv", value: ({ npv }) => money(npv) },
    { label: say`PV of benefits`, figure: "pv-benefits", value: ({ pvBenefits }) => money(pvBenefits) },
    { label: say`PV of costs`, figure: "pv-costs", value: ({ pvCosts }) => money(pvCosts) },
    { label: say`Payback`, figure: "payback", value: (figures) => paybackValue(figures, valuation.horizonYears, formats) },
    { label: say`Break-even haircut`, figure: "break-even-haircut", value: (figures) => breakEvenValue(figures, formats) },
    { label: say`Benefit-cost ratio`, figure: "benefit-cost-ratio", value: ({ benefitCostRatio }) => shown(benefitCostRatio, ratio) },
    { label: say`IRR`, figure: "irr", value: ({ irr, irrTrouble }) => shown(irr, percent) ?? noRate(irrTrouble) },
    { label: say`MIRR`, figure: "mirr", value: ({ mirr }) => shown(mirr, percent), optional: true },
    { label: say`A month’s delay`, figure: "cost-of-delay", value: ({ costOfDelayPerMonth }) => shown(costOfDelayPerMonth, money), optional: true, of: "floor" },
    { label: say`A month’s delay, net of costs`, figure: "cost-of-delay-net", value: ({ costOfDelayNetPerMonth }) => shown(costOfDelayNetPerMonth, money), optional: true, of: "floor" },
    { label: say`One-time cash, apart`, figure: "working-capital", value: ({ workingCapital }) => shown(workingCapital, money), optional: true },
  ];
}

/** The three methods; TEI is what the present values say. */
const roisByMethod: readonly { readonly method: Method; readonly roi: (figures: AvailableScenario) => number | null }[] = [
  { method: "tei", roi: ({ npv, pvCosts }) => (pvCosts > 0 ? npv / pvCosts : null) },
  { method: "nucleus", roi: ({ roiNucleus }) => roiNucleus },
  { method: "simple", roi: ({ roiSimple }) => roiSimple },
];

/** With no change of sign there is no such rate, with several there may be several: none is picked. */
function noRate(trouble: AvailableScenario["irrTrouble"]): string | undefined {
  if (trouble === null) return undefined;
  return trouble === "several-changes" ? say`none, several changes of sign` : say`none, no change of sign`;
}

function shown(figure: number | null, format: (figure: number) => string): string | undefined {
  return figure === null ? undefined : format(figure);
}
