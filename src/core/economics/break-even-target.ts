import type { PlanReading } from "../plan/read-plan";
import type { Quantity } from "../quantity/quantity";
import type { Assessment } from "./assessment";
import { valuePlan } from "./value-plan";

/** How often the search narrows; benefits that grow evenly with the improvement need two steps. */
const steps = 60;

/**
 * The value of an outcome's metric at which the NPV of the target scenario is 0, all else fixed, in the unit of its
 * baseline. `undefined` when no value beyond the target gets there: a falling metric ends at zero, a share at 100 %.
 */
export function breakEvenTarget(reading: PlanReading, assessments: ReadonlyMap<string, Assessment>, outcome: string): Quantity | undefined {
  const assessment = assessments.get(outcome);
  const { baseline, target } = assessment ?? {};
  if (assessment === undefined || baseline === undefined || target === undefined) return undefined;
  const { unit } = target;
  const npvAt = (amount: number): number | undefined => {
    const scenario = valuePlan(reading, new Map(assessments).set(outcome, { ...assessment, target: { amount, unit } })).scenarios.target;
    return scenario.available ? scenario.npv : undefined;
  };
  const furthest = furthestAmount(baseline.amount, target);
  const amount = furthest === undefined ? beyond(npvAt, baseline.amount, target.amount) : crossing(npvAt, target.amount, furthest);
  return amount === undefined ? undefined : { amount, unit };
}

/** Zero for what falls, 100 % for a share that rises; what else rises has no end. */
function furthestAmount(baseline: number, { amount, unit }: Quantity): number | undefined {
  if (amount < baseline) return 0;
  return unit.notation === "percent" ? 100 : undefined;
}

/** Without an end, a few doublings of the improvement are tried. */
function beyond(npvAt: (amount: number) => number | undefined, baseline: number, target: number): number | undefined {
  for (let factor = 2; factor <= 1024; factor *= 2) {
    const found = crossing(npvAt, target, baseline + (target - baseline) * factor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a loss becomes a gain, by false position: exact at once where the NPV is a straight line. */
function crossing(npvAt: (amount: number) => number | undefined, loss: number, gain: number): number | undefined {
  let [low, lowNpv, high, highNpv] = [loss, npvAt(loss), gain, npvAt(gain)];
  if (lowNpv === undefined || highNpv === undefined || lowNpv > 0 || highNpv < 0 || lowNpv === highNpv) return undefined;
  const scale = Math.abs(lowNpv) + Math.abs(highNpv);
  for (let step = 0; step < steps; step++) {
    const middle: number = low - (lowNpv * (high - low)) / (highNpv - lowNpv);
    const npv = npvAt(middle);
    if (npv === undefined || Math.abs(npv) <= scale * 1e-12) return npv === undefined ? undefined : middle;
    if (npv > 0) [high, highNpv] = [middle, npv];
    else [low, lowNpv] = [middle, npv];
  }
  return high;
}
