import type { Measure } from "../../core/report/report";
import { say } from "../../core/texts/say";
import { numberFormat } from "./number-format";

/** Measures in the plan's own units. */
export interface MeasureFormats {
  /** "3.80 %", "22 h/week/person": in its unit, with the measure's decimals. */
  readonly measure: (measure: Measure) => string;
  /** The number alone, for when the unit stands beside it already. */
  readonly measureAmount: (measure: Measure) => string;
  /** A computed amount with the digits that one needs to compute on by hand, five by default: "717.6 h/year", "0.82645". */
  readonly quantity: (amount: number, unit: string, digits?: number) => string;
  /** "60–75 USD/h" */
  readonly range: (low: number, high: number, unit: string) => string;
}

/** The formats of measures in a locale. */
export function measureFormats(locale: string): MeasureFormats {
  const written = forDecimals((decimals) => numberFormat(locale, decimals));
  const computed = forDecimals((decimals) => numberFormat(locale, 0, decimals));
  const measureAmount = ({ amount, decimals }: Measure): string => written(Math.min(mostDecimals, decimals))(amount);
  const withUnit = (amount: string, unit: string): string => (unit === "" ? amount : `${amount} ${unit}`);
  const rounded = (amount: number, digits = 5): string => computed(decimalsFor(amount, digits))(amount);
  return {
    measureAmount,
    measure: (measure) => withUnit(measureAmount(measure), measure.unit),
    quantity: (amount, unit, digits) => withUnit(rounded(amount, digits), unit),
    range: (low, high, unit) => withUnit(low < 0 ? say`${rounded(low)} to ${rounded(high)}` : `${rounded(low)}–${rounded(high)}`, unit),
  };
}

/** Older engines write no more, and throw. */
const mostDecimals = 20;

/** Decimals that make so many digits of an amount; those that are zero at the end are not written anyway. */
function decimalsFor(amount: number, digits: number): number {
  return amount === 0 ? 0 : Math.min(10, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(amount)))));
}

/** Makes each format once: making one takes far longer than using it, and a report has hundreds of measures. */
function forDecimals(make: (decimals: number) => (amount: number) => string): (decimals: number) => (amount: number) => string {
  const made = new Map<number, (amount: number) => string>();
  return (decimals) => {
    const format = made.get(decimals) ?? make(decimals);
    made.set(decimals, format);
    return format;
  };
}
