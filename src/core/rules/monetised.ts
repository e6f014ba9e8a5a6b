import type { Plan } from "../plan/plan-shape";
import type { Benefit } from "../plan/sections/benefit";
import type { Outcome } from "../plan/sections/outcome";

/** A benefit that is counted in money, in its outcome. */
export interface MonetisedOutcome {
  readonly outcome: Outcome;
  readonly benefit: Benefit;
}

/** The outcomes whose benefit is counted in money. */
export function monetisedOutcomes({ outcomes }: Plan): readonly MonetisedOutcome[] {
  return outcomes.flatMap(monetised);
}

/** The benefit of an outcome that is counted in money; none when it has no benefit, or says that it is not counted. */
export function monetised(outcome: Outcome): readonly MonetisedOutcome[] {
  const { benefit } = outcome;
  return benefit === undefined || benefit.driver === "none" ? [] : [{ outcome, benefit }];
}
