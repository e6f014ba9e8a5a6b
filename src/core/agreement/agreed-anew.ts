import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import type { PlanPath } from "../source/plan-path";
import { digestOf } from "./digest";
import { type AgreedBy, agreementBeside, isCustomer, isVendor } from "./last-agreement";
import { type RecordedAgreement, latestAgreements } from "./latest-agreements";

/** Who agreed to what is as it is, by id, and when the last of them did. */
export interface AgreedAnew {
  readonly by: readonly string[];
  readonly date: IsoDate;
}

/** Finds who agreed to what stands at a path; to what the digest does not cover, such as the scope, only a new agreement can be. */
export type AgreedAnewAt = (path: PlanPath, isTerm: boolean) => AgreedAnew | undefined;

/**
 * Finds what the customer agreed to anew since an earlier version: to the plan, by everybody who had agreed, or to a
 * number beside it. The vendor's word and a day that is still to come do not count.
 */
export function agreedAnewSince(base: Plan, plan: Plan, asOf: IsoDate | undefined): AgreedAnewAt {
  const counts = ({ by, date }: Pick<AgreedBy, "by" | "date">): boolean =>
    isCustomer(by, plan.people) && !isVendor(by, base.people) && (asOf === undefined || date <= asOf);
  const whole = wholeAgreedAnew(base, plan, counts);
  return (path, isTerm) => {
    const was = agreementBeside(base, path);
    const beside = besideAgreedAnew(was, agreementBeside(plan, path), counts);
    if (base.agreements.length + plan.agreements.length === 0) return beside;
    const isEverybody = was === undefined || beside !== undefined || whole?.by.includes(was.by);
    return isEverybody && (isTerm || whole?.isNew) ? whole : undefined;
  };
}

function besideAgreedAnew(was: AgreedBy | undefined, is: AgreedBy | undefined, counts: (agreement: AgreedBy) => boolean): AgreedAnew | undefined {
  const isAnew = was !== undefined && is !== undefined && is.date > was.date && counts(is);
  return isAnew ? { by: [is.by], date: is.date } : undefined;
}

/** An agreement to the terms as they are, by everybody who had agreed; one that stands again where the terms were put back is not new. */
function wholeAgreedAnew(base: Plan, plan: Plan, counts: (agreement: RecordedAgreement) => boolean): (AgreedAnew & { readonly isNew: boolean }) | undefined {
  const latest = latestAgreements(plan);
  const today = latest.length === 0 ? undefined : digestOf(plan);
  const everybody = latest.filter(counts);
  const [last] = everybody.map(({ date }) => date).sort().reverse();
  if (last === undefined || latest.some(({ digest }) => digest !== today)) return undefined;
  const before = latestAgreements(base);
  const isKept = ({ by, date, digest }: RecordedAgreement): boolean => before.some((one) => one.by === by && one.date === date && one.digest === digest);
  const isNew = ({ by, date, digest }: RecordedAgreement): boolean => base.agreements.every((one) => one.by !== by || ((one.date ?? "") <= date && (one.date !== date || one.digest !== digest)));
  const had = [...new Set(base.agreements.flatMap(({ by }) => by ?? []))];
  const isAgreed = (isSo: (agreement: RecordedAgreement) => boolean): boolean => everybody.some(isSo) && had.every((by) => everybody.some((one) => one.by === by && isSo(one)));
  if (!isAgreed((one) => isNew(one) || isKept(one))) return undefined;
  return { by: everybody.map(({ by }) => by), date: last, isNew: isAgreed(isNew) };
}
