import { tabulated } from "../quantile-table";
import { standardNormalQuantile } from "../standard-normal";
import type { RangeDistribution } from "./distribution";
import { deviations90 } from "./normal-90";

/**
 * The range is a calibrated 90 % interval of a lognormal distribution: `normal-90` in logarithms, so that draws are never
 * negative and the far end may be much further away. With m = (ln low + ln high) / 2 and s = (ln high − ln low) / 3.29
 * the mean is exp(m + s² / 2). Source: Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 1 (1994),
 * chapter 14.
 */
export const lognormal90: RangeDistribution = {
  id: "lognormal-90",
  quantiles: ({ low, high }) => {
    const mean = (Math.log(low) + Math.log(high)) / 2;
    const deviation = Math.log(high / low) / deviations90;
    return tabulated((share) => Math.exp(mean + deviation * standardNormalQuantile(share)));
  },
  mean: ({ low, high }) => Math.sqrt(low * high) * Math.exp((Math.log(high / low) / deviations90) ** 2 / 2),
  isPositive: true,
};
