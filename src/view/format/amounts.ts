import { say } from "../../core/texts/say";
import { type Counted, counting } from "./counts";
import { numberFormat } from "./number-format";

/** Money, shares and counts. */
export interface AmountFormats {
  /** "68,538 USD"; without a currency the number alone. */
  readonly money: (amount: number, currency: string | undefined) => string;
  /** "(60,800)" for a negative amount and "–" for none, as financial tables have it. */
  readonly accounting: (amount: number) => string;
  /** An amount of money as far as it is written, so that whoever subtracts what is written gets what is written: 68538.4 is 68538. */
  readonly shownMoney: (amount: number) => number;
  /** The same for what `percent` writes: 0.66189 is 0.662. */
  readonly shownPercent: (fraction: number) => number;
  /** Whether an amount is so small that it is written as nothing. */
  readonly isNothing: (amount: number) => boolean;
  /** "125.4k", "1.25M", for charts. */
  readonly compact: (amount: number) => string;
  /** Writes the amounts of one chart in the one scale that suits the largest: "1.06bn" beside "0.39bn". */
  readonly compactAmong: (amounts: readonly number[]) => (amount: number) => string;
  /** The same for round amounts along an axis: "50k". */
  readonly tickAmong: (amounts: readonly number[]) => (amount: number) => string;
  /** 0.662 is "66.2 %". */
  readonly percent: (fraction: number) => string;
  /** A rate as it was agreed, without needless decimals: 0.1 is "10 %". */
  readonly rate: (fraction: number) => string;
  /** "1.15" */
  readonly ratio: (value: number) => string;
  /** "1 finding", "3 findings" */
  readonly count: (count: number, word: Counted) => string;
  /** "month 14" */
  readonly month: (months: number) => string;
}

/** The formats of amounts in a locale; all money has the same decimals. */
export function amountFormats(locale: string, moneyDecimals: number): AmountFormats {
  const money = numberFormat(locale, moneyDecimals);
  const whole = numberFormat(locale, 0);
  const cents = numberFormat(locale, 2);
  const tenths = numberFormat(locale, 1);
  const trimmed = numberFormat(locale, 0, 2);
  const [shownWhole, shownTenths] = [shownTo(0), shownTo(1)];
  // A step begins where the one below would round up to 1,000.
  const compactSteps = [
    { from: 999_995_000_000, unit: 1e12, write: (amount: string) => say`${amount}tn`, digits: cents },
    { from: 999_995_000, unit: 1e9, write: (amount: string) => say`${amount}bn`, digits: cents },
    { from: 999_950, unit: 1e6, write: (amount: string) => say`${amount}M`, digits: cents },
    { from: 999.5, unit: 1e3, write: (amount: string) => say`${amount}k`, digits: tenths },
  ];
  const scaleOf = (amounts: readonly number[], digits?: (value: number) => string): ((amount: number) => string) => {
    const largest = Math.max(0, ...amounts.map(Math.abs));
    const step = compactSteps.find(({ from }) => largest >= from);
    return (amount) => (step && amount !== 0 ? step.write((digits ?? step.digits)(amount / step.unit)) : (digits ?? money)(amount));
  };
  const isNothing = (amount: number): boolean => Math.abs(amount) < 0.5 / 10 ** moneyDecimals;

  return {
    money: (amount, currency) => (currency === undefined ? money(amount) : `${money(amount)} ${currency}`),
    accounting(amount) {
      if (isNothing(amount)) return "–";
      return amount < 0 ? `(${money(-amount)})` : money(amount);
    },
    isNothing,
    shownMoney: shownTo(moneyDecimals),
    shownPercent: (fraction) => (percentDecimals(fraction) === 1 ? shownTenths : shownWhole)(fraction * 100) / 100,
    compact: (amount) => scaleOf([amount])(amount),
    compactAmong: (amounts) => scaleOf(amounts),
    tickAmong: (amounts) => scaleOf(amounts, trimmed),
    percent: (fraction) => `${percentDecimals(fraction) === 1 ? tenths(fraction * 100) : whole(fraction * 100)} %`,
    rate: (fraction) => `${trimmed(fraction * 100)} %`,
    ratio: cents,
    count: counting(trimmed),
    month: (months) => say`month ${whole(months)}`,
  };
}

/** A large percentage is written whole. */
function percentDecimals(fraction: number): 0 | 1 {
  return Math.abs(fraction) < 10 ? 1 : 0;
}

/** Gives numbers as they are written with so many decimals, rounded as every format rounds. */
function shownTo(decimals: number): (value: number) => number {
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: decimals, useGrouping: false });
  return (value) => Number(format.format(value));
}
