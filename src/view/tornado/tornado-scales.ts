import { scaleLinear } from "d3-scale";
import type { Swing } from "../../core/economics/appraisal/appraisal";

/** How many bars a tornado has at most; the table has every input. */
export const mostBars = 10;

/** Where amounts of NPV lie across a tornado, in percent of its width. */
export interface TornadoScales {
  readonly x: (npv: number) => number;
  /** Where the NPV is 0, when some input turns its sign; undefined when none does. */
  readonly zero: number | undefined;
}

/** The inputs worth a bar: those that move the NPV, the largest swing first. */
export function movingInputs(swings: readonly Swing[]): readonly Swing[] {
  return swings.filter(({ npvLow, npvHigh }) => npvLow !== npvHigh).slice(0, mostBars);
}

/** The scales that hold every bar and the NPV they start from. */
export function tornadoScales(swings: readonly Swing[], npv: number): TornadoScales {
  const amounts = [npv, ...swings.flatMap(({ npvLow, npvHigh }) => [npvLow, npvHigh])];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const x = scaleLinear().domain([least, most]).range([0, 100]);
  return { x, zero: least < 0 && most > 0 ? x(0) : undefined };
}
