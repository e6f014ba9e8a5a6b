import type { Plan } from "../plan/plan-shape";
import { baseValue } from "../quantity/quantity";
import { type PlanPath, childPath } from "../source/plan-path";
import { type SourceIndex, isWritten } from "../source/source-index";

/** Where a term of the business case stands, or would stand. */
export interface TermLine {
  readonly path: PlanPath;
  /** Whether the plan says it; else the format's default holds. */
  readonly isWritten: boolean;
}

/** Where the terms come from in which benefits and costs are counted; their values are the valuation's. */
export interface FrameLine {
  readonly method: TermLine;
  readonly horizon: TermLine;
  readonly discountRate: TermLine;
  /** The share of the benefits reached in each year as the plan writes it, year 1 first; empty without a ramp. */
  readonly ramp: TermLine & { readonly shares: readonly number[] };
}

/** The frame of the plan's business case. */
export function frameLine({ business_case: written }: Plan, source: SourceIndex): FrameLine {
  const term = (key: string): TermLine => {
    const path = childPath("business_case", key);
    return { path, isWritten: isWritten(source, path) };
  };
  return {
    method: term("method"),
    horizon: term("horizon"),
    discountRate: term("discount_rate"),
    ramp: { ...term("ramp"), shares: (written?.ramp ?? []).map(baseValue) },
  };
}
