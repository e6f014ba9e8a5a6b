import type { PlanReading } from "../plan/read-plan";
import type { IsoDate } from "../quantity/calendar";
import { acceptedChanges, accountsFor } from "./accepted-change";
import { agreedAnewSince } from "./agreed-anew";
import { agreedTerms } from "./agreed-terms";
import { compareTerms } from "./compare-terms";
import { entriesSince } from "./entries-since";
import { agreementBeside, lastAgreement } from "./last-agreement";
import type { MovedTerm } from "./moved-terms";

/**
 * What was agreed in the version that a plan is compared with and is another now: every term once somebody agreed to the
 * plan, else the inputs that somebody agreed to, and the baseline and the target of an outcome whose baseline somebody
 * agreed to. What was agreed anew since, and what an entry accounts for that the version did not have, is left out.
 */
export function movedFromBase({ plan, problems }: Accepting, base: Accepting, asOf?: IsoDate): readonly MovedTerm[] {
  const since = new Set(entriesSince(plan, base.plan));
  const entries = acceptedChanges({ plan, problems }, asOf).filter((entry) => since.has(entry));
  const agreedAnew = agreedAnewSince(base.plan, plan, asOf);
  const isAgreedPlan = plan.agreements.length > 0 || base.plan.agreements.length > 0;
  return compareTerms(agreedTerms(base.plan), agreedTerms(plan)).flatMap((change) => {
    const { path } = change;
    const agreed = agreementBeside(base.plan, path);
    if ((!isAgreedPlan && agreed === undefined) || agreedAnew(path, true) !== undefined) return [];
    const day = lastAgreement(base.plan, path)?.date;
    if (entries.some((entry) => isSince(entry.date, day) && accountsFor(entry, path, plan))) return [];
    return [{ change, agreements: agreed === undefined ? [] : [agreed] }];
  });
}

type Accepting = Pick<PlanReading, "plan" | "problems">;

/** A day that is still to be filled in counts. */
function isSince(date: IsoDate | undefined, day: IsoDate | undefined): boolean {
  return date === undefined || day === undefined || date >= day;
}
