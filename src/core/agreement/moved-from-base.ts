import type { Plan } from "../plan/plan-shape";
import type { PlanReading } from "../plan/read-plan";
import { type PlanPath, isAtOrBelow } from "../source/plan-path";
import { type ChangeEntry, acceptedChanges } from "./accepted-change";
import { agreedTerms } from "./agreed-terms";
import { compareTerms } from "./compare-terms";
import { digestOf } from "./digest";
import { latestAgreements } from "./latest-agreements";
import { type AgreedBy, type MovedTerm, unaccounted } from "./moved-terms";

/**
 * What was agreed in the version that a plan is compared with and is another now: every term once somebody agreed to the
 * plan, else the inputs that somebody agreed to, and the baseline and the target of an outcome whose baseline somebody
 * agreed to. What was agreed anew since, and what an entry accounts for that the version did not have, is left out.
 */
export function movedFromBase({ plan, problems }: Accepting, base: Accepting): readonly MovedTerm[] {
  if (isAgreedAnew(plan)) return [];
  const changes = unaccounted(compareTerms(agreedTerms(base.plan), agreedTerms(plan)), acceptedSince({ plan, problems }, base), plan);
  const isAgreedPlan = plan.agreements.length > 0 || base.plan.agreements.length > 0;
  if (isAgreedPlan) return changes.map((change) => ({ change, agreements: [] }));
  return changes.flatMap((change) => {
    const agreed = agreementBeside(base.plan, change.path);
    const later = agreementBeside(plan, change.path);
    const isStale = agreed !== undefined && (later === undefined || later.date <= agreed.date);
    return isStale ? [{ change, agreements: [agreed] }] : [];
  });
}

type Accepting = Pick<PlanReading, "plan" | "problems">;

/** The accepted entries of scope.changes that an earlier version did not have. */
export function acceptedSince({ plan, problems }: Accepting, base: Accepting): readonly ChangeEntry[] {
  const before = new Set(acceptedChanges(base.plan, base.problems).map(({ what }) => what));
  return acceptedChanges(plan, problems).filter(({ what }) => !before.has(what));
}

/** Whether everybody who agreed to the plan agreed to the terms as they are. */
export function isAgreedAnew(plan: Plan): boolean {
  const recorded = latestAgreements(plan);
  if (recorded.length === 0) return false;
  const today = digestOf(plan);
  return recorded.every(({ digest }) => digest === today);
}

/** Who agreed to what stands at a path, where the plan says so beside it. */
export function agreementBeside({ inputs, outcomes }: Plan, path: PlanPath): AgreedBy | undefined {
  const input = inputs.find((candidate) => isAtOrBelow(path, candidate.path));
  if (input !== undefined) return agreedBy(input.agreed);
  const outcome = outcomes.find((candidate) => [`${candidate.path}.baseline`, `${candidate.path}.target`].includes(path));
  return agreedBy(outcome?.baseline?.agreed);
}

function agreedBy(agreed: Plan["inputs"][number]["agreed"]): AgreedBy | undefined {
  if (agreed?.by === undefined || agreed.date === undefined) return undefined;
  return { by: agreed.by, date: agreed.date, at: agreed.path };
}
