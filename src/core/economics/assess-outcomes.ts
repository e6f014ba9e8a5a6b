import type { Plan } from "../plan/plan-shape";
import type { Outcome } from "../plan/sections/outcome";
import type { Target } from "../plan/sections/target";
import type { Quantity } from "../quantity/quantity";
import { assessGuardrails } from "./assess-guardrails";
import type { Assessment, Direction, GuardrailAssessment, Operator } from "./assessment";
import { satisfies } from "./comparison";
import { quantityOf } from "./expression";
import { measuredValue } from "./measured-value";
import { targetValue } from "./target-value";

/** Every outcome of a plan with its numbers side by side, by outcome id. */
export function assessOutcomes(plan: Plan): ReadonlyMap<string, Assessment> {
  return new Map(plan.outcomes.map((outcome) => [outcome.id, assess(outcome)]));
}

function assess(outcome: Outcome): Assessment {
  const baseline = outcome.baseline?.value;
  const target = targetValue(outcome.target, baseline);
  const direction = outcome.metric?.direction ?? directionOf(baseline, target, outcome.target);
  const operator = outcome.target?.operator ?? (direction === "increase" ? ">=" : "<=");
  const unit = (baseline ?? target ?? firstReading(outcome))?.unit;
  const result = unit && measuredValue(outcome, unit, direction);
  const measured = result && quantityOf(result);
  const guardrails = assessGuardrails(outcome);
  return { outcome: outcome.id, baseline, target, operator, direction, measured, guardrails, ...judge(measured, operator, target, guardrails) };
}

function firstReading({ measurements }: Outcome): Quantity | undefined {
  return measurements.find(({ value }) => value !== undefined)?.value;
}

/** A miss or a broken guardrail is certain at once; a pass needs a reading of everything. */
function judge(
  measured: Quantity | undefined,
  operator: Operator,
  target: Quantity | undefined,
  guardrails: readonly GuardrailAssessment[],
): Pick<Assessment, "targetMet" | "passed"> {
  if (measured === undefined) return { targetMet: undefined, passed: undefined };
  const targetMet = target && satisfies(measured.amount, operator, target.amount);
  const claims = [targetMet, ...guardrails.map(({ held }) => held)];
  if (claims.includes(false)) return { targetMet, passed: false };
  return { targetMet, passed: claims.includes(undefined) ? undefined : true };
}

/** Baseline and target decide; where they are equal or one is missing, the way in which the target is written. */
function directionOf(baseline: Quantity | undefined, value: Quantity | undefined, target: Target | undefined): Direction | undefined {
  const rise = baseline && value && value.amount - baseline.amount;
  if (rise !== undefined && rise !== 0) return rise > 0 ? "increase" : "decrease";
  if (target?.reduction !== undefined) return "decrease";
  if (target?.increase !== undefined) return "increase";
  return directionOfOperator(target?.operator);
}

function directionOfOperator(operator: Operator | undefined): Direction | undefined {
  if (operator === undefined || operator === "=") return undefined;
  return operator.startsWith("<") ? "decrease" : "increase";
}
