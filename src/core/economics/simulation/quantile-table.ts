import type { Quantiles } from "./distributions/distribution";

/** Into how many equal shares of all draws a table of quantiles is cut. */
export const cells = 256;

/** How many cells at each end are worked out draw by draw where a formula is at hand, because the values there lie far apart. */
const ends = 2;

/** Quantiles read off a table of a formula's values, in a straight line between two entries. */
export function tabulated(formula: (share: number) => number): Quantiles {
  const table = new Float64Array(cells + 1);
  for (let index = 0; index <= cells; index++) table[index] = formula(index / cells);
  return (lane) => readOff(table, lane, ends, formula);
}

/** Quantiles read off a table of `cells` + 1 entries alone. */
export function readFrom(table: Float64Array): Quantiles {
  return (lane) => readOff(table, lane, 0, () => table.at(-1) ?? 0);
}

function readOff(table: Float64Array, lane: Float64Array, first: number, formula: (share: number) => number): void {
  const last = cells - first;
  for (let index = 0; index < lane.length; index++) {
    const share = lane[index] ?? 0;
    const position = share * cells;
    const cell = position | 0;
    const from = table[cell] ?? 0;
    lane[index] = cell < first || cell >= last ? formula(share) : from + (position - cell) * ((table[cell + 1] ?? 0) - from);
  }
}
