import { type AgreedTerm, agreedTerms } from "../agreement/agreed-terms";
import type { Plan } from "../plan/plan-shape";
import type { PlanReading } from "../plan/read-plan";
import type { PlanPath } from "../source/plan-path";
import { type WrittenAt, writtenValues } from "./written-values";

/** One of two versions that are compared. */
export interface Version {
  readonly reading: PlanReading;
  /** What people agree to at a path. */
  readonly termAt: (path: PlanPath) => AgreedTerm | undefined;
  readonly written: WrittenAt;
  /** A person as people know them: by name where the plan has it. */
  readonly nameOf: (person: string) => string;
  /** The paths whose values were compared as they were read. */
  readonly compared: Set<PlanPath>;
}

const termsOfPlans = new WeakMap<Plan, ReadonlyMap<PlanPath, AgreedTerm>>();

/** What people agree to in a plan, by path; worked out once. */
export function termsIn(plan: Plan): ReadonlyMap<PlanPath, AgreedTerm> {
  const known = termsOfPlans.get(plan);
  if (known !== undefined) return known;
  const terms = new Map(agreedTerms(plan).map((term) => [term.path, term]));
  termsOfPlans.set(plan, terms);
  return terms;
}

/** A reading made ready to be compared. */
export function versionOf(reading: PlanReading): Version {
  const names = new Map(reading.plan.people.map(({ id, name }) => [id, name ?? id]));
  return {
    reading,
    termAt: (path) => termsIn(reading.plan).get(path),
    written: writtenValues(reading),
    nameOf: (person) => names.get(person) ?? person,
    compared: new Set(),
  };
}
