import type { Plan } from "../plan/plan-shape";
import type { IsoDate } from "../quantity/calendar";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";

/** Who agreed, when, and where the plan says so. */
export interface AgreedBy {
  /** The id of a person. */
  readonly by: string;
  readonly date: IsoDate;
  readonly at: PlanPath;
}

/** The last agreement to what stands at a path, to the plan or beside it; of several on one day the one that is written first. */
export function lastAgreement(plan: Plan, path: PlanPath): AgreedBy | undefined {
  const agreements = [...plan.agreements.map(agreedBy), agreementBeside(plan, path)];
  return agreements.reduce((last, one) => (last === undefined || (one !== undefined && one.date > last.date) ? one : last), undefined);
}

/** Who agreed to what stands at a path, where the plan says so beside it. */
export function agreementBeside({ inputs, outcomes }: Plan, path: PlanPath): AgreedBy | undefined {
  const input = inputs.find((candidate) => isAtOrBelow(path, candidate.path));
  if (input !== undefined) return agreedBy(input.agreed);
  const outcome = outcomes.find((candidate) => [`${candidate.path}.baseline`, `${candidate.path}.target`].includes(path));
  return agreedBy(outcome?.baseline?.agreed);
}

/** Whether somebody is known and works for the customer. */
export function isCustomer(id: string | undefined, people: Plan["people"]): boolean {
  return people.some((person) => person.id === id && person.side !== "vendor");
}

/** Whether somebody works for the vendor. */
export function isVendor(id: string | undefined, people: Plan["people"]): boolean {
  return people.some((person) => person.id === id && person.side === "vendor");
}

function agreedBy(agreed: Plan["inputs"][number]["agreed"]): AgreedBy | undefined {
  if (agreed?.by === undefined || agreed.date === undefined) return undefined;
  return { by: agreed.by, date: agreed.date, at: agreed.path };
}
