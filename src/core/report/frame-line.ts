import type { Organisation } from "../config/organisation";
import { type Settler, caseTermsOf } from "../economics/case-terms";
import type { Plan } from "../plan/plan-shape";
import { baseValue } from "../quantity/quantity";
import { type PlanPath, childPath } from "../source/plan-path";
import { type SourceIndex, isWritten } from "../source/source-index";

/** Where a term of the business case stands, or would stand. */
export interface TermLine {
  readonly path: PlanPath;
  /** Who says it: where the plan does not, a default holds. */
  readonly settledBy: Settler;
}

/** Where the terms come from in which benefits and costs are counted; their values are the valuation's. */
export interface FrameLine {
  readonly method: TermLine;
  readonly horizon: TermLine;
  readonly discountRate: TermLine;
  /** The share of the benefits reached in each year as it is written, year 1 first; empty without a ramp. */
  readonly ramp: TermLine & { readonly shares: readonly number[] };
}

/** The frame of the plan's business case. */
export function frameLine(plan: Plan, source: SourceIndex, organisation: Organisation): FrameLine {
  const { ramp, settledBy } = caseTermsOf(plan, organisation);
  const term = (key: string, settler: Settler = "format"): TermLine => {
    const path = childPath("business_case", key);
    return { path, settledBy: isWritten(source, path) ? "plan" : settler };
  };
  return {
    method: term("method"),
    horizon: term("horizon"),
    discountRate: term("discount_rate", settledBy.discountRate),
    ramp: { ...term("ramp", settledBy.ramp), shares: ramp.map(baseValue) },
  };
}
