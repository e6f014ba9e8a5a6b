import { cells, readFrom } from "../quantile-table";
import type { Range, RangeDistribution } from "./distribution";

/** How much more the value counts than an end: the classical choice of the method. */
const weight = 4;

/** Into how many parts the range is cut to add up the likelihood. */
const parts = 256;

/**
 * The value is the most likely, both ends are absolute, and values near an end are rarer than with `triangular`: a beta
 * distribution with α = 1 + 4 (value − low) / (high − low) and β = 6 − α. The mean is (low + 4 value + high) / 6.
 * Values are read off a table, right to within two thousandths of all draws. Source: Vose, Risk Analysis (3rd edition, 2008), modified
 * PERT with γ = 4.
 */
export const pert: RangeDistribution = {
  id: "pert",
  quantiles: (range) => readFrom(tableOf(range)),
  mean: ({ low, value, high }) => (low + weight * value + high) / (2 + weight),
};

/** The values below which 0, 1, 2 … of `cells` equal shares of all draws lie. */
function tableOf(range: Range): Float64Array {
  const reached = cumulative(range);
  const total = reached[parts] ?? 0;
  const table = new Float64Array(cells + 1);
  let part = 0;
  for (let index = 0; index <= cells; index++) {
    const wanted = (total * index) / cells;
    while (part < parts - 1 && (reached[part + 1] ?? 0) < wanted) part++;
    const before = reached[part] ?? 0;
    const within = (wanted - before) / ((reached[part + 1] ?? 0) - before);
    table[index] = range.low + ((part + within) / parts) * (range.high - range.low);
  }
  return table;
}

/** The likelihood added up from the low end to the end of each part, taken at the parts' middles. */
function cumulative({ low, value, high }: Range): Float64Array {
  const rise = (weight * (value - low)) / (high - low);
  const fall = weight - rise;
  const reached = new Float64Array(parts + 1);
  for (let part = 0; part < parts; part++) {
    const middle = (part + 0.5) / parts;
    reached[part + 1] = (reached[part] ?? 0) + middle ** rise * (1 - middle) ** fall;
  }
  return reached;
}
