import type { Measure } from "../../core/report/report";
import { numberFormat } from "./number-format";

/** Measures in the plan's own units. */
export interface MeasureFormats {
  /** "3.80 %", "22 h/week/person": in its unit, with the measure's decimals. */
  readonly measure: (measure: Measure) => string;
  /** The number alone, for when the unit stands beside it already. */
  readonly measureAmount: (measure: Measure) => string;
}

/** The formats of measures in a locale. */
export function measureFormats(locale: string): MeasureFormats {
  const measureAmount = ({ amount, decimals }: Measure): string => numberFormat(locale, Math.min(100, decimals))(amount);
  return {
    measureAmount,
    measure: (measure) => (measure.unit === "" ? measureAmount(measure) : `${measureAmount(measure)} ${measure.unit}`),
  };
}
