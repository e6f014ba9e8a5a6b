import type { Payback } from "./valuation";

/** What is due to the computer's arithmetic and must not move payback into the next month or past the horizon. */
const rounding = 1e-9;

/**
 * When the money spent before the start is back: the first whole month with a cumulative net of 0 or more, each year's
 * net spread evenly over its months, the clock starting after t = 0; in years, interpolated inside the year.
 */
export function paybackOf(initial: number, years: readonly number[]): Payback {
  if (initial >= 0) return { status: "no-initial-investment", months: null, years: null };
  let open = -initial;
  for (const [index, net] of years.entries()) {
    if (net > 0 && open / net <= 1 + rounding) return reachedAfter(index, open / net);
    open -= net;
  }
  return { status: "not-reached", months: null, years: null };
}

function reachedAfter(fullYears: number, part: number): Payback {
  const months = Math.max(1, Math.ceil(part * 12 - rounding));
  return { status: "reached", months: fullYears * 12 + months, years: fullYears + part };
}
