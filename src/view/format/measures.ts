import type { Measure } from "../../core/report/report";
import { numberFormat } from "./number-format";

/** Measures in the plan's own units. */
export interface MeasureFormats {
  /** "3.80 %", "22 h/week/person": in its unit, with the author's decimals. */
  readonly measure: (measure: Measure) => string;
  /** The number alone, for when the unit stands beside it already. */
  readonly measureAmount: (measure: Measure) => string;
}

/** The formats of measures in a locale. */
export function measureFormats(locale: string): MeasureFormats {
  const measureAmount = ({ amount, decimals }: Measure): string =>
    numberFormat(locale, decimals, Math.max(decimals, tellingDecimals(amount)))(amount);
  return {
    measureAmount,
    measure: (measure) => (measure.unit === "" ? measureAmount(measure) : `${measureAmount(measure)} ${measure.unit}`),
  };
}

/** Decimals that three digits need: a mean or a converted value has more than its author wrote, and 0.18 h is not 0 h. */
function tellingDecimals(amount: number): number {
  if (Number.isInteger(amount)) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(amount)))));
}
