import type { Payback } from "./valuation";

/** What is due to the computer's arithmetic and must not move payback into the next month or past the horizon. */
const rounding = 1e-9;

/**
 * When the money is back: the first whole month with a cumulative net of 0 or more after it was below, each year's net
 * spread evenly over its months, the clock starting after t = 0; in years, interpolated inside the year. Money may be spent
 * at the start or in the first years; where the cumulative net is never below 0, there is nothing to pay back.
 */
export function paybackOf(initial: number, years: readonly number[]): Payback {
  let open = -initial;
  let wasOpen = open > 0;
  for (const [index, net] of years.entries()) {
    if (open > 0 && net > 0 && open / net <= 1 + rounding) return reachedAfter(index, open / net);
    open -= net;
    wasOpen ||= open > rounding * Math.abs(net);
  }
  return { status: wasOpen ? "not-reached" : "no-initial-investment", months: null, years: null };
}

function reachedAfter(fullYears: number, part: number): Payback {
  const months = Math.max(1, Math.ceil(part * 12 - rounding));
  return { status: "reached", months: fullYears * 12 + months, years: fullYears + part };
}
