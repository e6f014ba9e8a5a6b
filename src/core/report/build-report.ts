import type { Analysis } from "../analyse";
import type { ScenarioName, Valuation } from "../economics/valuation";
import type { Plan, Status } from "../plan/plan-shape";
import { inclusiveDays } from "../quantity/calendar";
import type { Finding } from "../rules/finding";
import { withId } from "../shape/map";
import type { SourceIndex } from "../source/source-index";
import { outcomeLine } from "./outcome-line";
import type { FindingLine, PersonLine, Report, Schedule } from "./report";

/** Everything that people look at, from one analysis. The figures belong to the text that was analysed. */
export function buildReport(analysis: Analysis): Report {
  const { plan, source, valuation, findings, assessments, asOf } = analysis;
  const status = plan.status ?? "draft";
  return {
    version: 1,
    plan: { id: plan.id, title: plan.title, status, result: plan.result, currency: plan.currency, customer: plan.customer?.name },
    asOf,
    sponsor: sponsorOf(plan),
    schedule: scheduleOf(plan, asOf),
    headline: headlineOf(status, valuation),
    valuation,
    outcomes: plan.outcomes.flatMap((outcome) => {
      const assessment = assessments.get(outcome.id);
      return assessment === undefined ? [] : [outcomeLine(outcome, assessment, source)];
    }),
    names: namesOf(plan),
    findings: findings.map((finding) => findingLine(finding, source)),
    counts: countBySeverity(findings),
    commitment: commitmentOf(plan),
    freshness: { status: "current" },
  };
}

/** A concluded plan is judged by what was measured; before that, by what it promises. */
function headlineOf(status: Status, { scenarios }: Valuation): ScenarioName {
  const concluded = status === "concluded" || status === "closed";
  return concluded && scenarios.measured.available ? "measured" : "target";
}

function sponsorOf(plan: Plan): PersonLine | undefined {
  const sponsor = plan.people.find((person) => person.roles.includes("executive-sponsor") && person.side !== "vendor");
  return sponsor?.name === undefined ? undefined : { name: sponsor.name, title: sponsor.title, path: sponsor.path };
}

function scheduleOf({ timeline }: Plan, asOf: string | undefined): Schedule | undefined {
  if (timeline?.start === undefined || timeline.end === undefined) return undefined;
  const { start, end, path } = timeline;
  return { start, end, days: inclusiveDays(start, end), daysLeft: asOf === undefined ? undefined : inclusiveDays(asOf, end), path };
}

function namesOf(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.outcomes.map(({ id, metric, statement }) => [id, metric?.name ?? statement ?? id]));
}

function findingLine({ rule, severity, message, path, span }: Finding, source: SourceIndex): FindingLine {
  const { line, column } = source.lines.positionAt(span.start);
  return { rule, severity, message, path, line: line + 1, column: column + 1 };
}

function countBySeverity(findings: readonly Finding[]): Report["counts"] {
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}

function commitmentOf({ commitment, people }: Plan): Report["commitment"] {
  if (commitment?.statement === undefined) return undefined;
  const person = withId(people, commitment.made_by);
  const madeBy = person?.name === undefined ? undefined : { name: person.name, title: person.title, path: person.path };
  return { statement: commitment.statement, madeBy, due: commitment.due, path: commitment.path };
}
