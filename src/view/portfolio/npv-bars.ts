import { scaleLinear } from "d3-scale";
import type { PortfolioRow } from "../../core/portfolio/portfolio";
import type { OpenablePlan } from "./portfolio-surroundings";

/** How many plans a chart shows one by one; the others are one bar. */
export const mostBars = 20;

/** A plan's NPV at target, and what was measured of it. */
export interface NpvBar {
  readonly row: PortfolioRow<OpenablePlan>;
  readonly npv: number;
  readonly measured: number | undefined;
}

/** The NPVs of one currency. */
export interface NpvBars {
  /** Undefined for plans that name none. */
  readonly currency: string | undefined;
  /** The plans with the largest amounts, gains and losses alike, from the highest to the lowest. */
  readonly bars: readonly NpvBar[];
  /** The others together; undefined when there are none. */
  readonly rest: { readonly plans: number; readonly npv: number } | undefined;
}

/** The bars of every currency that has figures, by its code; plans without one come last. */
export function npvBars(rows: readonly PortfolioRow<OpenablePlan>[]): readonly NpvBars[] {
  const byCurrency = new Map<string | undefined, NpvBar[]>();
  for (const row of rows) {
    const { currency, judged } = row.plan.summary;
    if (judged?.target === undefined) continue;
    const bar = { row, npv: judged.target.npv, measured: judged.measured?.npv };
    const bars = byCurrency.get(currency);
    if (bars === undefined) byCurrency.set(currency, [bar]);
    else bars.push(bar);
  }
  return [...byCurrency].sort(([one], [other]) => compareCodes(one, other)).map(([currency, bars]) => largest(currency, bars));
}

/** Where amounts lie across a chart, in percent of its width; zero is always in it, the others' sum is not, since it would dwarf every plan. */
export function npvScale({ bars }: NpvBars): (amount: number) => number {
  const amounts = [0, ...bars.flatMap(({ npv, measured }) => [npv, measured ?? npv])];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return scaleLinear().domain([least, most > least ? most : least + 1]).range([0, 100]);
}

function largest(currency: string | undefined, bars: readonly NpvBar[]): NpvBars {
  const bySize = [...bars].sort((one, other) => Math.abs(other.npv) - Math.abs(one.npv));
  const others = bySize.slice(mostBars);
  return {
    currency,
    bars: bySize.slice(0, mostBars).sort((one, other) => other.npv - one.npv),
    rest: others.length === 0 ? undefined : { plans: others.length, npv: others.reduce((sum, { npv }) => sum + npv, 0) },
  };
}

function compareCodes(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one < other ? -1 : 1;
}
