import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import { type PlanPath, childPath } from "../source/plan-path";
import type { SourceIndex } from "../source/source-index";
import { type Measure, measureOf } from "./measure";

/** What another currency is worth in the plan's own, since when and by whose word. */
export interface ExchangeRateLine {
  readonly currency: string;
  readonly rate: Measure | undefined;
  readonly date: IsoDate | undefined;
  readonly source: string | undefined;
  readonly path: PlanPath;
}

/** The plan's exchange rates in its own order. */
export function exchangeRateLines({ exchange_rates }: Plan, source: SourceIndex): readonly ExchangeRateLine[] {
  return exchange_rates.map(({ id, rate, date, source: origin, path }) => ({
    currency: id,
    rate: measureOf(rate, source, childPath(path, "rate")),
    date,
    source: origin,
    path,
  }));
}
