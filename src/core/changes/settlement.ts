import { type ChangeEntry, accountsFor, says, surelyAcceptedChanges } from "../agreement/accepted-change";
import { agreedAnewSince } from "../agreement/agreed-anew";
import { entriesSince } from "../agreement/entries-since";
import { lastAgreement } from "../agreement/last-agreement";
import type { JudgedPlan } from "../rules/rule";
import { isAtOrBelow } from "../source/plan-path";
import { withAnd } from "../texts/enumeration";
import type { Difference } from "./difference";
import type { Settlement } from "./plan-change";

/** What both sides settled between two versions. */
export interface Settlements {
  /** What makes a moved goalpost or a change of the scope a thing that both sides know of; undefined where nothing does. */
  readonly of: (difference: Difference, isTerm: boolean) => Settlement | undefined;
  /** Whether a difference is itself an entry that is said to be accepted, by whomever. */
  readonly isAcceptedEntry: (difference: Difference) => boolean;
}

/**
 * Finds what settles the differences of two versions: what the rule changed-since-agreed takes, and of an entry of
 * scope.changes only one of which nothing is left to be filled in.
 */
export function settlementsOf(before: JudgedPlan, after: JudgedPlan, nameOf: (person: string) => string): Settlements {
  const since = entriesSince(after.plan, before.plan);
  const accepted = surelyAcceptedChanges(after.plan, after.asOf).filter((entry) => since.includes(entry));
  const agreedAnew = agreedAnewSince(before.plan, after.plan, after.asOf);
  return {
    of: (difference, isTerm) => {
      const day = lastAgreement(before.plan, difference.path)?.date;
      const entry = accepted.find((candidate) => (day === undefined || (candidate.date ?? "") >= day) && settles(candidate, difference, after));
      if (entry !== undefined) return { kind: "accepted", by: entry.decided_by && nameOf(entry.decided_by), date: entry.date };
      const anew = agreedAnew(difference.path, isTerm);
      return anew && { kind: "agreed-anew", by: withAnd(anew.by.map(nameOf)), date: anew.date };
    },
    isAcceptedEntry: ({ path, kind }) => kind !== "removed" && since.some((entry) => entry.decision === "accepted" && (path === entry.path || path === `${entry.path}.decision`)),
  };
}

function settles(entry: ChangeEntry, { path, text }: Difference, { plan }: JudgedPlan): boolean {
  if (isAtOrBelow(path, entry.path)) return true;
  const { what = "" } = entry;
  return text === undefined ? accountsFor(entry, path, plan) : says(what, text) || says(text, what);
}
