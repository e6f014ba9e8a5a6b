import { numberFormat } from "./number-format";

/** Money, shares and counts. */
export interface AmountFormats {
  /** "68,538 USD"; without a currency the number alone. Cents only for amounts so small that they matter. */
  readonly money: (amount: number, currency: string | undefined) => string;
  /** "(60,800)" for a negative amount and "–" for none, as financial tables have it. */
  readonly accounting: (amount: number) => string;
  /** "125.4k", "1.25M", for charts. */
  readonly compact: (amount: number) => string;
  /** 0.662 is "66.2 %". */
  readonly percent: (fraction: number) => string;
  /** A rate as it was agreed, without needless decimals: 0.1 is "10 %". */
  readonly rate: (fraction: number) => string;
  /** "1.15" */
  readonly ratio: (value: number) => string;
  /** "1 finding", "3 findings"; the plural is the word with an s. */
  readonly count: (count: number, word: string) => string;
  /** "month 14" */
  readonly month: (months: number) => string;
}

/** The formats of amounts in a locale. */
export function amountFormats(locale: string): AmountFormats {
  const whole = numberFormat(locale, 0);
  const cents = numberFormat(locale, 2);
  const tenths = numberFormat(locale, 1);
  const trimmed = numberFormat(locale, 0, 2);
  // A step begins where the one below would round up to 1,000.
  const compactSteps = [
    { from: 999_995_000, unit: 1e9, suffix: "bn", digits: cents },
    { from: 999_950, unit: 1e6, suffix: "M", digits: cents },
    { from: 999.5, unit: 1e3, suffix: "k", digits: tenths },
  ];

  return {
    money(amount, currency) {
      const number = isSmallChange(amount) ? cents(amount) : whole(amount);
      return currency === undefined ? number : `${number} ${currency}`;
    },
    accounting(amount) {
      if (Math.abs(amount) < 0.5) return "–";
      return amount < 0 ? `(${whole(-amount)})` : whole(amount);
    },
    compact(amount) {
      const step = compactSteps.find(({ from }) => Math.abs(amount) >= from);
      return step ? step.digits(amount / step.unit) + step.suffix : whole(amount);
    },
    percent: (fraction) => `${Math.abs(fraction) < 10 ? tenths(fraction * 100) : whole(fraction * 100)} %`,
    rate: (fraction) => `${trimmed(fraction * 100)} %`,
    ratio: cents,
    count: (count, word) => `${trimmed(count)} ${word}${count === 1 ? "" : "s"}`,
    month: (months) => `month ${whole(months)}`,
  };
}

function isSmallChange(amount: number): boolean {
  return Math.abs(amount) < 100 && !Number.isInteger(amount);
}
