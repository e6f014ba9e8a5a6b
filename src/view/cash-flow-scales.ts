import { scaleBand, scaleLinear } from "d3-scale";
import type { CashFlow } from "../core/economics/valuation";

/** Where a cash flow is drawn: across in percent of the width, so that it fits any panel; down in pixels. */
export interface CashFlowScales {
  readonly height: number;
  readonly barWidth: number;
  /** The middle of a year's column; a fraction of a year lies between two columns. */
  readonly x: (year: number) => number;
  readonly y: (amount: number) => number;
}

const height = 250;
/** Room above for the payback label and below for labels of negative totals and the names of the years. */
const margin = { top: 48, bottom: 50 };

/** The scales that hold every bar and every total of a cash flow. */
export function cashFlowScales({ initial, years, cumulative }: CashFlow): CashFlowScales {
  const band = scaleBand<number>().domain(cumulative.map((_, year) => year)).range([0, 100]).paddingInner(0.55).paddingOuter(0.3);
  const amounts = [0, initial, ...years, ...cumulative];
  const y = scaleLinear().domain([Math.min(...amounts), Math.max(...amounts)]).range([height - margin.bottom, margin.top]);
  const first = (band(0) ?? 0) + band.bandwidth() / 2;
  return { height, barWidth: band.bandwidth(), x: (year) => first + year * band.step(), y };
}
