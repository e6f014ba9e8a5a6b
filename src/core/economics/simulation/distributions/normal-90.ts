import { tabulated } from "../quantile-table";
import { standardNormalQuantile } from "../standard-normal";
import type { RangeDistribution } from "./distribution";

/** The widths of a standard deviation between the 5 % and the 95 % quantile of a normal distribution. */
export const deviations90 = 3.29;

/**
 * The range is a calibrated 90 % interval of a normal distribution: the mean is (low + high) / 2, the standard deviation
 * (high − low) / 3.29. One draw in ten lies outside of the range, with no bound. Source: Hubbard, How to Measure
 * Anything (3rd edition, 2014), chapter 6.
 */
export const normal90: RangeDistribution = {
  id: "normal-90",
  quantiles: ({ low, high }) => {
    const mean = (low + high) / 2;
    const deviation = (high - low) / deviations90;
    return tabulated((share) => mean + deviation * standardNormalQuantile(share));
  },
  mean: ({ low, high }) => (low + high) / 2,
};
