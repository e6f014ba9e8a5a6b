import { activeRules, knownRules } from "./config/active-rules";
import { type Settings, usualSettings } from "./config/settings";
import { assessOutcomes } from "./economics/assess-outcomes";
import { valuePlan } from "./economics/value-plan";
import { type PlanReading, readPlan } from "./plan/read-plan";
import type { IsoDate } from "./quantity/calendar";
import { type LintResult, lint } from "./rules/lint";
import type { JudgedPlan, Surroundings } from "./rules/rule";

/** A plan read, valued and judged. */
export interface Analysis extends JudgedPlan, LintResult {
  /** Another text of this plan, judged in the same way. */
  readonly again: (text: string) => Analysis;
}

/** What a plan is judged by and among, besides its own text. */
export interface Circumstances extends Partial<Omit<Surroundings, "organisation">> {
  readonly settings?: Settings;
}

/** Text of a plan in, a judged and valued plan out. `asOf` is the day on which it is judged. */
export function analyse(text: string, asOf: IsoDate | undefined, circumstances: Circumstances = {}): Analysis {
  return analyseReading(readPlan(text), asOf, circumstances);
}

/** The same for a plan that was read already. */
export function analyseReading(reading: PlanReading, asOf: IsoDate | undefined, circumstances: Circumstances = {}): Analysis {
  const judged = assessReading(reading, asOf, circumstances);
  const { settings = usualSettings } = circumstances;
  return { ...judged, ...lint(judged, activeRules(settings), knownRules(settings)), again: (changed) => analyse(changed, asOf, circumstances) };
}

/** The plan read and valued, before any rule has seen it. */
export function assess(text: string, asOf: IsoDate | undefined, circumstances: Circumstances = {}): JudgedPlan {
  return assessReading(readPlan(text), asOf, circumstances);
}

function assessReading(reading: PlanReading, asOf: IsoDate | undefined, { settings = usualSettings, neighbours = [], earlier = [] }: Circumstances): JudgedPlan {
  const { organisation } = settings;
  const assessments = assessOutcomes(reading.plan);
  const valuation = valuePlan(reading, assessments, organisation);
  return { ...reading, assessments, valuation, asOf, organisation, neighbours, earlier, status: reading.plan.status ?? "draft" };
}
