import { assessOutcomes } from "./economics/assess-outcomes";
import type { Assessment } from "./economics/assessment";
import { valuePlan } from "./economics/value-plan";
import type { Valuation } from "./economics/valuation";
import { type PlanReading, readPlan } from "./plan/read-plan";
import type { IsoDate } from "./quantity/calendar";
import { type LintResult, lint } from "./rules/lint";

/** A plan read, valued and judged. */
export interface Analysis extends PlanReading, LintResult {
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly valuation: Valuation;
  readonly asOf: IsoDate | undefined;
}

/** Text of a plan in, a judged and valued plan out. `asOf` is the day on which it is judged. */
export function analyse(text: string, asOf: IsoDate | undefined): Analysis {
  const reading = readPlan(text);
  const assessments = assessOutcomes(reading.plan);
  const valuation = valuePlan(reading, assessments);
  const subject = { ...reading, assessments, valuation, asOf, status: reading.plan.status ?? "draft" };
  return { ...reading, assessments, valuation, ...lint(subject), asOf };
}
