import type { Analysis } from "../analyse";
import { appraise } from "../economics/appraisal/appraise";
import { seedOf } from "../economics/simulation/stream";
import type { Plan } from "../plan/plan-shape";
import { inclusiveDays } from "../quantity/calendar";
import type { Finding } from "../rules/finding";
import { commitmentLine } from "./commitment-line";
import { costLines } from "./cost-line";
import { decisionLine } from "./decision-line";
import { exchangeRateLines } from "./exchange-rate-line";
import { findingLine } from "./finding-line";
import { frameLine } from "./frame-line";
import { headlineOf } from "./headline";
import { inputLines } from "./input-line";
import { outcomeLine } from "./outcome-line";
import { outcomeName } from "./outcome-name";
import { type PersonLine, lineOf } from "./person-line";
import type { Report, Schedule } from "./report";
import { suppressedLines } from "./suppressed-line";
import { timelineLine } from "./timeline-line";

/** Everything that people look at, from one analysis. The figures belong to the text that was analysed. */
export function buildReport(analysis: Analysis): Report {
  const { plan, source, references, valuation, findings, assessments, asOf, organisation } = analysis;
  const status = plan.status ?? "draft";
  const headline = headlineOf(status, valuation);
  return {
    version: 1,
    plan: { id: plan.id, title: plan.title, status, result: plan.result, currency: plan.currency, customer: plan.customer?.name },
    asOf,
    sponsor: sponsorOf(plan),
    schedule: scheduleOf(plan, asOf),
    headline,
    valuation,
    outcomes: plan.outcomes.flatMap((outcome) => {
      const assessment = assessments.get(outcome.id);
      return assessment === undefined ? [] : [outcomeLine(outcome, assessment, source)];
    }),
    names: namesOf(plan),
    findings: findings.map((finding) => findingLine(finding, source)),
    counts: countBySeverity(findings),
    appraisal: appraise(valuation, headline, seedOf(plan.id ?? "")),
    inputs: inputLines(plan, source, references),
    costLines: costLines(plan),
    frame: frameLine(plan, source, organisation),
    exchangeRates: exchangeRateLines(plan, source),
    timeline: timelineLine(plan),
    decision: decisionLine(plan),
    commitment: commitmentLine(plan),
    suppressed: suppressedLines(analysis),
    freshness: { status: "current" },
  };
}

function sponsorOf({ people }: Plan): PersonLine | undefined {
  return lineOf(people.find(({ roles, side }) => roles.includes("executive-sponsor") && side !== "vendor"));
}

function scheduleOf({ timeline }: Plan, asOf: string | undefined): Schedule | undefined {
  if (timeline?.start === undefined || timeline.end === undefined) return undefined;
  const { start, end, path } = timeline;
  return { start, end, days: inclusiveDays(start, end), daysLeft: asOf === undefined ? undefined : inclusiveDays(asOf, end), path };
}

function namesOf(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.outcomes.map((outcome) => [outcome.id, outcomeName(outcome)]));
}

function countBySeverity(findings: readonly Finding[]): Report["counts"] {
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}
