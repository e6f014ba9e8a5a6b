import type { AgreedTerm } from "../agreement/agreed-terms";
import { lastAgreement } from "../agreement/last-agreement";
import { type Plan, type Status, statuses } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";
import type { Difference } from "./difference";

/** Whether people had agreed to what is not as it was, and the last who did, where the plan names anybody. */
export interface AgreedBefore {
  readonly isAgreed: boolean;
  /** The id of a person. */
  readonly agreement: { readonly by: string; readonly date: IsoDate } | undefined;
}

/**
 * Whether a difference touches what had been agreed: beside the input or the baseline, to the plan as a whole, or by the
 * plan's status. Only what people agree to counts, which `terms` of the version that has it name; what comes is against
 * an agreement to the whole, and no status speaks of it.
 */
export function agreedBefore({ kind, path }: Difference, { plan, status }: { readonly plan: Plan; readonly status: Status }, terms: ReadonlyMap<PlanPath, AgreedTerm>): AgreedBefore {
  if (![...terms.keys()].some((term) => isAtOrBelow(term, path))) return { isAgreed: false, agreement: undefined };
  const agreement = lastAgreement(plan, path);
  const isByStatus = kind !== "added" && statuses.indexOf(status) >= statuses.indexOf("agreed");
  return { isAgreed: agreement !== undefined || isByStatus, agreement };
}
