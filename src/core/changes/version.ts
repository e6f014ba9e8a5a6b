import { type AgreedTerm, agreedTerms } from "../agreement/agreed-terms";
import type { PlanReading } from "../plan/read-plan";
import type { PlanPath } from "../source/plan-path";
import { type WrittenAt, writtenValues } from "./written-values";

/** One of two versions that are compared. */
export interface Version {
  readonly reading: PlanReading;
  /** What people agree to, by path. */
  readonly terms: ReadonlyMap<PlanPath, AgreedTerm>;
  readonly written: WrittenAt;
  /** A person as people know them: by name where the plan has it. */
  readonly nameOf: (person: string) => string;
  /** The paths whose values were compared as they were read. */
  readonly compared: Set<PlanPath>;
}

/** A reading made ready to be compared. */
export function versionOf(reading: PlanReading): Version {
  const names = new Map(reading.plan.people.map(({ id, name }) => [id, name ?? id]));
  return {
    reading,
    terms: new Map(agreedTerms(reading.plan).map((term) => [term.path, term])),
    written: writtenValues(reading),
    nameOf: (person) => names.get(person) ?? person,
    compared: new Set(),
  };
}
