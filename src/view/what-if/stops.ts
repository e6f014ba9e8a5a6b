/** What a slider goes between, in the input's own unit. */
export interface StopRange {
  readonly low: number;
  readonly high: number;
  /** The plan's own value, which is always a stop. */
  readonly planned: number;
  /** Half a person cannot be had. */
  readonly isWhole: boolean;
}

/**
 * Where a slider stops, in order: about a hundred round amounts, both ends, and the plan's own value, so that one can
 * always go back to it. A value outside of its range is a stop beyond the end.
 */
export function stopsBetween({ low, high, planned, isWhole }: StopRange): readonly number[] {
  const [from, to] = [Math.min(low, planned), Math.max(high, planned)];
  const step = stepFor(to - from, isWhole);
  const between = Array.from({ length: Math.max(0, Math.ceil(to / step) - Math.floor(from / step) - 1) }, (_, index) => rounded((Math.floor(from / step) + 1 + index) * step));
  return [...new Set([from, low, ...between, planned, high, to])].sort((a, b) => a - b);
}

/** The stop that is nearest to an amount, by its place among the stops. */
export function nearestStop(stops: readonly number[], amount: number): number {
  return stops.reduce((nearest, stop, index) => (Math.abs(stop - amount) < Math.abs((stops[nearest] ?? stop) - amount) ? index : nearest), 0);
}

/** One, two or five of some power of ten; ends that are practically one have no stops between them. */
function stepFor(span: number, isWhole: boolean): number {
  if (span < 1e-9) return 1;
  const rough = span / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = rounded(([1, 2, 5, 10].find((digit) => digit * power >= rough * 0.999) ?? 10) * power);
  return isWhole ? Math.max(1, step) : step;
}

/** Without what binary fractions add: 62.4, not 62.400000000000006. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(12));
}
