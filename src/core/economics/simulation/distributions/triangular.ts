import type { RangeDistribution } from "./distribution";

/**
 * The value is the most likely, both ends are absolute, and in between the likelihood is a straight line. The mean is
 * (low + value + high) / 3. Source: Kotz and van Dorp, Beyond Beta (2004), chapter 1.
 */
export const triangular: RangeDistribution = {
  id: "triangular",
  quantiles: ({ low, value, high }) => {
    const width = high - low;
    const below = (value - low) / width;
    const rise = Math.sqrt(width * (value - low));
    const fall = Math.sqrt(width * (high - value));
    return (lane) => place(lane, below, { low, width, rise, fall });
  },
  mean: ({ low, value, high }) => (low + value + high) / 3,
};

/**
 * One formula for both sides of the value, because a branch that random numbers decide costs more than the square root:
 * `side` is 0 below the value and 1 above it.
 */
function place(lane: Float64Array, below: number, { low, width, rise, fall }: Readonly<Record<"low" | "width" | "rise" | "fall", number>>): void {
  const turn = rise + fall;
  for (let index = 0; index < lane.length; index++) {
    const share = lane[index] ?? 0;
    const side = Math.ceil((share - below) / 2);
    lane[index] = low + side * width + (rise - side * turn) * Math.sqrt(Math.abs(side - share));
  }
}
