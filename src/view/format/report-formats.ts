import { type Scenario, type Valuation, scenarioNames } from "../../core/economics/valuation";
import type { Report } from "../../core/report/report";
import { type Formats, formatsFor } from "./formats";

/** The formats of a locale for one report: its cards, its table and its chart write money with the same decimals. */
export function reportFormats({ valuation }: Report, { locale }: Formats): Formats {
  return formatsFor(locale, moneyDecimals(valuation));
}

/** Cents matter while every amount is below 100; some currencies, such as JPY, have none. */
export function moneyDecimals({ currency, scenarios }: Valuation): number {
  const largest = Math.max(...scenarioNames.flatMap((name) => amountsOf(scenarios[name])).map(Math.abs));
  return largest > 0 && largest < 100 ? Math.min(2, minorDigits(currency)) : 0;
}

function amountsOf(scenario: Scenario): readonly number[] {
  if (!scenario.available) return [];
  const { benefits, costs, cashFlow, npv, pvBenefits, pvCosts } = scenario;
  const lines = [...benefits, ...costs].flatMap(({ initial, years, pv }) => [initial, ...years, pv]);
  return [...lines, cashFlow.initial, ...cashFlow.years, ...cashFlow.cumulative, npv, pvBenefits, pvCosts];
}

/** Digits behind the point that a currency is paid in. */
function minorDigits(currency: string | undefined): number {
  if (currency === undefined || !/^[A-Z]{3}$/u.test(currency)) return 2;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
