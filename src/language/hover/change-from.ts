import type { Formats } from "../../view/format/formats";
import { type Markdown, spoken } from "./markdown";

/** How far an amount is from a baseline in the same unit, as a share of it; undefined where there is none. */
export function changeFrom(baseline: number, amount: number, shown: string, formats: Formats): Markdown | undefined {
  if (baseline === 0 || amount === baseline) return undefined;
  const change = amount / baseline - 1;
  const share = formats.percent(Math.abs(change));
  return change < 0 ? spoken`${share} less than the baseline of ${shown}.` : spoken`${share} more than the baseline of ${shown}.`;
}
