import type { PlacedReason } from "../../economics/valuation";
import { isAtOrBelow } from "../../source/plan-path";
import { unitMismatches } from "../metrics/unit-mismatch";
import type { Observation, Subject } from "../rule";

/**
 * What keeps a plan with a benefit in money from being valued, when nothing else reports it: a cost without an amount,
 * a horizon of half years. An outcome that still lacks its benefit, its baseline or its target is only unfinished, and
 * has rules of its own.
 */
export function uncounted(subject: Subject): readonly Observation[] {
  const { target } = subject.valuation.scenarios;
  if (target.available || !subject.plan.outcomes.some(({ benefit }) => benefit !== undefined && benefit.driver !== "none")) return [];
  const reasons = target.reasons.filter((reason) => reason.kind === undefined && !isUnfinished(reason));
  if (reasons.length === 0) return [];
  const known = [...subject.problems.map(({ path }) => path), ...unitMismatches(subject).map(({ at }) => at)];
  return reasons
    .filter((reason) => !known.some((path) => isAtOrBelow(path, reason.path) || isAtOrBelow(reason.path, path)))
    .map(({ path, span, message }) => ({ at: path, message, ...(span !== undefined && { span }) }));
}

/** What an outcome as a whole lacks. */
function isUnfinished({ path }: PlacedReason): boolean {
  return /^outcomes(?:\.[^.]+)?$/u.test(path);
}
