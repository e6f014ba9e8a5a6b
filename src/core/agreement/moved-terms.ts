import { renamesBetween } from "../changes/renames";
import { withLaterIds } from "../changes/with-later-ids";
import type { Plan } from "../plan/plan-shape";
import type { PlanReading } from "../plan/read-plan";
import type { IsoDate } from "../quantity/calendar";
import type { EarlierVersion } from "../rules/rule";
import type { PlanPath } from "../source/plan-path";
import { type ChangeEntry, acceptedChanges, accountsFor } from "./accepted-change";
import { agreedTerms } from "./agreed-terms";
import { type TermChange, compareTerms, compareWithFingerprints } from "./compare-terms";
import { digestOf } from "./digest";
import type { AgreedBy } from "./last-agreement";
import { type RecordedAgreement, latestAgreements } from "./latest-agreements";

/** A change of agreed terms for which no accepted entry accounts. */
export interface MovedTerm {
  readonly change: TermChange;
  /** Who had agreed to what was, the latest first; nobody where a version is all that it is compared with. */
  readonly agreements: readonly AgreedBy[];
}

/** A change of which nothing tells what it was: terms that are gone, by their number, or all that is known is that there is one. */
export interface UntoldChange {
  readonly agreement: AgreedBy;
  readonly removed: number | undefined;
}

/** What is not any more as people agreed to it. */
export interface MovedTerms {
  readonly terms: readonly MovedTerm[];
  readonly untold: readonly UntoldChange[];
}

/**
 * Compares a plan with what each person agreed to last: with the earlier version whose digest is the recorded one, else
 * by fingerprints. A change is told once, however many people had agreed.
 */
export function movedSinceAgreed({ plan, problems }: PlanReading, earlier: readonly EarlierVersion[], asOf?: IsoDate): MovedTerms {
  const terms = new Map<PlanPath, MovedTerm>();
  const untold = new Map<string, UntoldChange>();
  const broken = brokenAgreements(plan);
  const accepted = broken.length === 0 ? [] : acceptedChanges({ plan, problems }, asOf);
  for (const agreement of broken.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))) {
    const since = accepted.filter(({ date }) => date === undefined || date >= agreement.date);
    const { changes, removed } = changesSince(agreement, plan, earlier);
    for (const change of unaccounted(changes, since, plan)) {
      const known = terms.get(change.path);
      terms.set(change.path, { change: known?.change ?? change, agreements: [...(known?.agreements ?? []), agreedBy(agreement)] });
    }
    if (removed !== 0 && since.length === 0 && !untold.has(agreement.digest)) untold.set(agreement.digest, { agreement: agreedBy(agreement), removed });
  }
  return { terms: [...terms.values()], untold: [...untold.values()] };
}

/** Most plans have no agreement yet, and hashing takes as long as many rules do. */
function brokenAgreements(plan: Plan): RecordedAgreement[] {
  const recorded = latestAgreements(plan);
  const today = recorded.length === 0 ? undefined : digestOf(plan);
  return recorded.filter(({ digest }) => digest !== today);
}

/** The changes that no entry speaks of. */
function unaccounted(changes: readonly TermChange[], entries: readonly ChangeEntry[], plan: Plan): readonly TermChange[] {
  return changes.filter(({ path }) => !entries.some((entry) => accountsFor(entry, path, plan)));
}

interface ChangesSince {
  readonly changes: readonly TermChange[];
  /** How many more terms are gone; undefined where only the digest tells that something changed. */
  readonly removed: number | undefined;
}

function changesSince({ digest, fields }: RecordedAgreement, plan: Plan, earlier: readonly EarlierVersion[]): ChangesSince {
  const today = agreedTerms(plan);
  const agreed = earlier.find(({ reading }) => digestOf(reading.plan) === digest);
  if (agreed !== undefined) return { changes: compareTerms(agreedTerms(underLaterIds(agreed.reading, plan).plan), today), removed: 0 };
  if (fields === undefined) return { changes: [], removed: undefined };
  const { changes, removed } = compareWithFingerprints(fields, today);
  return { changes, removed: changes.length === 0 && removed === 0 ? undefined : removed };
}

/** The earlier version of a plan with the ids that its outcomes, inputs and costs have later: an id is nothing that anybody agrees to. */
export function underLaterIds(before: PlanReading, after: Plan): PlanReading {
  return withLaterIds(before, renamesBetween(before.plan, after)) ?? before;
}

function agreedBy({ by, date, path }: RecordedAgreement): AgreedBy {
  return { by, date, at: path };
}
