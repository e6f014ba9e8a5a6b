import { scaleLinear } from "d3-scale";
import { area, curveStepAfter } from "d3-shape";
import type { AvailableSimulation, Histogram } from "../../core/economics/appraisal/appraisal";

/** Where a distribution is drawn: across in percent of the width, so that it fits any panel; down in pixels. */
export interface DistributionScales {
  readonly height: number;
  /** Where the axis lies. */
  readonly floor: number;
  readonly x: (npv: number) => number;
  /** Round amounts along the axis. */
  readonly ticks: readonly number[];
  /** The outline of the histogram, in percent and pixels. */
  readonly outline: string;
  /** How much of the width shows losses, in percent. */
  readonly lossWidth: number;
}

const height = 208;
const floor = height - 28;
/** Room above for the marks of the percentiles. */
const top = 50;

/** The scales that hold every draw and the plan's own NPV. */
export function distributionScales({ histogram }: Pick<AvailableSimulation, "histogram">, npv: number): DistributionScales {
  const { from, to } = histogram;
  const x = scaleLinear().domain([Math.min(from, npv), Math.max(to, npv)]).range([0, 100]);
  const lossWidth = Math.min(100, Math.max(0, x(0)));
  return { height, floor, x, ticks: x.ticks(4), outline: outlineOf(histogram, x), lossWidth };
}

/** Steps as high as the counts; the last one ends where the histogram does. */
function outlineOf({ from, to, counts }: Histogram, x: (npv: number) => number): string {
  const y = scaleLinear().domain([0, Math.max(1, ...counts)]).range([floor, top]);
  const width = (to - from) / counts.length;
  const steps = [...counts, counts.at(-1) ?? 0];
  return area<number>((_, index) => x(from + index * width), floor, (count) => y(count)).curve(curveStepAfter)(steps) ?? "";
}
