import type { Analysis } from "../analyse";
import type { Scenario } from "../economics/valuation";
import type { Plan } from "../plan/plan-shape";
import { problemWithWhole } from "../plan/problem-with-whole";
import { type IsoDate, inclusiveDays } from "../quantity/calendar";
import type { JudgedSummary, PlanSummary, SummaryFigures, SummarySchedule } from "./plan-summary";

/** A judged plan in one line. Nothing is simulated for it, so that many plans can be summarised. */
export function summarise(analysis: Analysis): PlanSummary {
  const { plan, status, asOf, problems } = analysis;
  return {
    id: plan.id,
    title: plan.title,
    customer: plan.customer?.name,
    status,
    result: plan.result,
    currency: plan.currency,
    sponsor: sponsorOf(plan),
    schedule: scheduleOf(plan.timeline?.start, plan.timeline?.end, asOf),
    unreadable: problemWithWhole(problems)?.message,
    judged: judgedOf(analysis),
  };
}

/** A file in one line of which nothing is known, and why. */
export function unreadablePlan(reason: string): PlanSummary {
  return { id: undefined, title: undefined, customer: undefined, status: "draft", result: undefined, currency: undefined, sponsor: undefined, schedule: undefined, unreadable: reason, judged: undefined };
}

/** How many days are left of the work, when it has a first and a last one. */
export function scheduleOf(start: IsoDate | undefined, end: IsoDate | undefined, asOf: IsoDate | undefined): SummarySchedule | undefined {
  if (start === undefined || end === undefined) return undefined;
  return { start, end, daysLeft: asOf === undefined ? undefined : inclusiveDays(asOf, end) };
}

function sponsorOf({ people }: Plan): string | undefined {
  return people.find(({ roles, side }) => roles.includes("executive-sponsor") && side !== "vendor")?.name;
}

function judgedOf({ valuation, assessments, findings }: Analysis): JudgedSummary {
  const { target, measured } = valuation.scenarios;
  const isMeasured = [...assessments.values()].some((assessment) => assessment.measured !== undefined);
  const count = (severity: (typeof findings)[number]["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    method: valuation.method,
    target: figuresOf(target),
    whyUnvalued: target.available ? undefined : target.reasons[0]?.message,
    isMeasured,
    // Without a measurement there are costs alone, which are no result.
    measured: isMeasured ? figuresOf(measured) : undefined,
    counts: { error: count("error"), warning: count("warning"), hint: count("hint") },
  };
}

function figuresOf(scenario: Scenario): SummaryFigures | undefined {
  if (!scenario.available) return undefined;
  const { npv, roi, pvBenefits, pvCosts } = scenario;
  return { npv, roi, pvBenefits, pvCosts };
}
