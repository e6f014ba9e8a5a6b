import type { Assessment } from "../../core/economics/assessment";
import { levelIn, satisfies } from "../../core/economics/comparison";
import type { Outcome } from "../../core/plan/sections/outcome";
import type { Quantity } from "../../core/quantity/quantity";
import type { OutcomeLine } from "../../core/report/report";
import { withId } from "../../core/shape/map";
import { childPath, isAtOrBelow } from "../../core/source/plan-path";
import { operatorSigns } from "../operator-signs";
import { changeFrom } from "./change-from";
import type { HoverText, HoveredPlan } from "./hovered-plan";
import { type Markdown, md, spoken } from "./markdown";

/** One reading: how far it is from the baseline and whether it alone would meet the target; of a guardrail, whether it held that day. */
export const measurementHover: HoverText = ({ path, isKey }, plan) => {
  const outcome = plan.analysis.plan.outcomes.find((one) => isAtOrBelow(path, childPath(one.path, "measurements")));
  const reading = outcome?.measurements.find((one) => isAtOrBelow(path, one.path));
  if (outcome === undefined || reading === undefined) return undefined;
  if (path === childPath(reading.path, "value")) return isKey || reading.value === undefined ? undefined : readingWords(reading.value, outcome, plan);
  const guardrail = reading.guardrails.find((one) => isAtOrBelow(path, one.path));
  return guardrail && guardrailWords(guardrail, outcome, plan);
};

function readingWords(value: Quantity, { id }: Outcome, plan: HoveredPlan): readonly Markdown[] {
  const assessment = plan.analysis.assessments.get(id);
  const line = plan.report.outcomes.find((outcome) => outcome.id === id);
  const unit = (assessment?.baseline ?? assessment?.target)?.unit;
  const level = unit && levelIn(value, unit);
  if (assessment === undefined || line === undefined || level === undefined) return [];
  return [...distance(level, assessment, line, plan), ...verdict(level, assessment, line, plan)];
}

function distance(level: Quantity, { baseline }: Assessment, line: OutcomeLine, { formats }: HoveredPlan): readonly Markdown[] {
  const change = baseline && line.baseline && changeFrom(baseline.amount, level.amount, formats.measure(line.baseline), formats);
  return change === undefined ? [] : [change];
}

function verdict(level: Quantity, { target, operator }: Assessment, line: OutcomeLine, { formats }: HoveredPlan): readonly Markdown[] {
  if (target === undefined || line.target === undefined) return [];
  const wanted = `${operatorSigns[operator]} ${formats.measure(line.target)}`;
  return [satisfies(level.amount, operator, target.amount) ? spoken`Meets the target of ${wanted}.` : spoken`Misses the target of ${wanted}.`];
}

function guardrailWords({ id, value }: { readonly id: string; readonly value: Quantity | undefined }, { guardrails }: Outcome, { formats }: HoveredPlan): readonly Markdown[] | undefined {
  const guardrail = withId(guardrails, id);
  if (guardrail?.limit === undefined) return undefined;
  const { name = id, operator = "<=", limit } = guardrail;
  const level = value && levelIn(value, limit.unit);
  const wanted = `${operatorSigns[operator]} ${formats.quantity(limit.amount, limit.unit.text)}`;
  if (level === undefined) return [md`**${name}**: ${wanted}`];
  return [satisfies(level.amount, operator, limit.amount) ? spoken`**${name}** held: ${wanted}` : spoken`**${name}** is broken: ${wanted}`];
}
