import type { Organisation } from "../config/organisation";
import type { Plan } from "../plan/plan-shape";
import { type Quantity, baseValue } from "../quantity/quantity";
import type { PlanPath } from "../source/plan-path";
import { say } from "../texts/say";
import type { Reason } from "./expression";
import type { Method } from "./method";

/** Who settles a term: the plan, the organisation where the plan says nothing, or the format where nobody does. */
export type Settler = "plan" | "organisation" | "format";

/** The frame in which benefits and costs are counted: what the business case says, and the defaults. */
export interface CaseTerms {
  readonly method: Method;
  readonly horizonYears: number;
  /** A fraction: 0.1 is 10 %. */
  readonly discountRate: number;
  /** The share of the steady benefit reached in each year, as written; empty without a ramp. */
  readonly ramp: readonly Quantity[];
  readonly settledBy: { readonly discountRate: Settler; readonly ramp: Settler };
}

/** The longest horizon that is computed, in years. Business cases count 3 to 5. */
const horizonLimit = 50;

/** The plan's frame: where it does not say, the organisation's defaults, and else the method of TEI over three years at 10 %. */
export function caseTermsOf({ business_case: written }: Plan, organisation: Pick<Organisation, "discountRate" | "ramp">): CaseTerms {
  const rate = written?.discount_rate ?? organisation.discountRate;
  const ownRamp = written?.ramp ?? [];
  return {
    method: written?.method ?? "tei",
    horizonYears: written?.horizon === undefined ? 3 : rounded(baseValue(written.horizon)),
    discountRate: rate === undefined ? 0.1 : baseValue(rate),
    ramp: ownRamp.length > 0 ? ownRamp : organisation.ramp,
    settledBy: {
      discountRate: settlerOf(written?.discount_rate !== undefined, organisation.discountRate !== undefined),
      ramp: settlerOf(ownRamp.length > 0, organisation.ramp.length > 0),
    },
  };
}

/** Why nothing can be counted in a frame. A fraction of a year would need a guess about what falls into it. */
export function troubleWith({ horizonYears, discountRate }: CaseTerms): readonly Reason[] {
  const reasons: Reason[] = [];
  if (!Number.isInteger(horizonYears) || horizonYears < 1 || horizonYears > horizonLimit) {
    const years = Number(horizonYears.toPrecision(6));
    const message = say`The horizon is ${years} years; it must be whole years, 1 to ${horizonLimit}, because benefits and costs are counted by year. Write horizon: ${wholeYears(years)} year.`;
    reasons.push({ message, path: "business_case.horizon" });
  }
  if (discountRate <= -1) {
    const message = say`A discount rate of −100 % or less has no present value. Write discount_rate: 10 %, or what a year of waiting costs.`;
    reasons.push({ message, path: "business_case.discount_rate" });
  }
  return reasons;
}

/** Why a schedule does not fit the horizon: amounts beyond it would be left out without a word. */
export function scheduleTrouble(named: number, horizonYears: number, path: PlanPath): Reason | undefined {
  if (named <= horizonYears) return undefined;
  const message = say`This schedule names ${named} years, and the horizon has ${horizonYears}. Write horizon: ${named} year under business_case, or remove the years beyond it.`;
  return { message, path };
}

function settlerOf(byPlan: boolean, byOrganisation: boolean): Settler {
  if (byPlan) return "plan";
  return byOrganisation ? "organisation" : "format";
}

/** Binary fractions leave 36 month a hair off 3 years. */
function rounded(years: number): number {
  const nearest = Math.round(years);
  return Math.abs(years - nearest) < 1e-9 ? nearest : years;
}

function wholeYears(years: number): number {
  return Math.min(Math.max(Math.round(years), 1), horizonLimit);
}
