import { type ChangeEntry, says, speaksOf } from "../agreement/accepted-change";
import { latestAgreements } from "../agreement/latest-agreements";
import { acceptedSince, agreementBeside, isAgreedAnew } from "../agreement/moved-from-base";
import type { PlanReading } from "../plan/read-plan";
import { isAtOrBelow } from "../source/plan-path";
import { withAnd } from "../texts/enumeration";
import type { Difference } from "./difference";
import type { Settlement } from "./plan-change";

/** What both sides settled between two versions. */
export interface Settlements {
  /** What makes a moved goalpost or a change of the scope a thing that both sides know of; undefined where nothing does. */
  readonly of: (difference: Difference) => Settlement | undefined;
  /** Whether a difference is itself an entry that was accepted. */
  readonly isAcceptedEntry: (difference: Difference) => boolean;
}

/** Finds what settles the differences of two versions, as the rule changed-since-agreed does. */
export function settlementsOf(before: PlanReading, after: PlanReading, nameOf: (person: string) => string): Settlements {
  const entries = acceptedSince(after, before);
  const anew = agreedAnew(after, nameOf);
  const accepted = (entry: ChangeEntry): Settlement => ({ kind: "accepted", by: entry.decided_by === undefined ? undefined : nameOf(entry.decided_by), date: entry.date });
  return {
    of: (difference) => {
      const entry = entries.find((candidate) => accountsFor(candidate, difference, after));
      return entry === undefined ? (anew ?? agreedBeside(difference, before, after, nameOf)) : accepted(entry);
    },
    isAcceptedEntry: ({ path, kind }) => kind !== "removed" && entries.some((entry) => path === entry.path || path === `${entry.path}.decision`),
  };
}

function accountsFor(entry: ChangeEntry, { path, text }: Difference, { plan }: PlanReading): boolean {
  if (isAtOrBelow(path, entry.path)) return true;
  const { what = "" } = entry;
  return text === undefined ? speaksOf(entry, path, plan) : says(what, text) || says(text, what);
}

function agreedAnew({ plan }: PlanReading, nameOf: (person: string) => string): Settlement | undefined {
  const everybody = isAgreedAnew(plan) ? latestAgreements(plan) : [];
  const [last] = everybody.map(({ date }) => date).sort().reverse();
  return last === undefined ? undefined : { kind: "agreed-anew", by: withAnd(everybody.map(({ by }) => nameOf(by))), date: last };
}

/** A number that has an agreement of its own can be agreed anew alone. */
function agreedBeside({ path }: Difference, before: PlanReading, after: PlanReading, nameOf: (person: string) => string): Settlement | undefined {
  if (before.plan.agreements.length > 0 || after.plan.agreements.length > 0) return undefined;
  const [was, is] = [agreementBeside(before.plan, path), agreementBeside(after.plan, path)];
  return was !== undefined && is !== undefined && is.date > was.date ? { kind: "agreed-anew", by: nameOf(is.by), date: is.date } : undefined;
}
