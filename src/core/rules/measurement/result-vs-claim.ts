import type { Assessment, GuardrailAssessment } from "../../economics/assessment";
import { levelIn } from "../../economics/comparison";
import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import { formatQuantity } from "../../quantity/format-quantity";
import type { Quantity } from "../../quantity/quantity";
import { say } from "../../texts/say";
import { baselinePath, targetPath } from "../metrics/target-written";
import type { Observation, Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { quoted, shownLike, writtenAt } from "../wording";
import { yaml } from "../yaml";

/** A go is what the numbers say. */
export const resultVsClaim: Rule = {
  id: "result-vs-claim",
  category: "measurement",
  severity: always("error"),
  summary: "A plan that ends with go has reached what it agreed to reach.",
  why: "A go that the plan's own numbers contradict is the first thing that finance finds, and the last thing that it believes. Only what the pass rule asks for is held against the result: with pass_when: any one outcome is enough, and an outcome that is not listed may fail. What was not measured is reported as such.",
  good: [
    {
      title: "Reached.",
      plan: "status: concluded\nresult: go\noutcomes: {report-time: {baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-13, value: 11 min/report}]}}",
    },
    {
      title: "One was enough, and one was reached.",
      plan: yaml`
        status: concluded
        result: go
        decision: {pass_when: any}
        outcomes:
          report-time: {baseline: 14 h/report, target: 12 min/report, measurements: [{date: 2026-03-13, value: 11 min/report}]}
          errors: {baseline: 4.0 %, target: 3.0 %, measurements: [{date: 2026-03-13, value: 3.5 %}]}
      `,
    },
  ],
  bad: [
    {
      title: "The target was missed.",
      plan: yaml`
        status: concluded
        result: go
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            measurements: [{date: 2026-03-13, value: 19 min/report}]
      `,
      message: "Marked go, but “report-time” measured 19 min/report against <= 12 min/report. Write another result, or agree to a change of the target and record it in scope.changes.",
    },
    {
      title: "A guardrail was broken.",
      plan: yaml`
        status: concluded
        result: go
        outcomes:
          report-time:
            baseline: 14 h/report
            target: 12 min/report
            guardrails: {wrong: {name: wrong figures, operator: "=", limit: 0}}
            measurements: [{date: 2026-03-13, value: 11 min/report, guardrails: {wrong: 3}}]
      `,
      message: "Marked go, but “wrong figures” measured 3 against = 0. Write another result, or agree to a change of the limit and record it in scope.changes.",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, assessments } = subject;
      if (plan.result !== "go" || isUnread(subject, "decision.pass_when")) return;
      const asked = plan.outcomes.filter((outcome) => isAskedFor(outcome, plan));
      const judged = asked.flatMap((outcome) => {
        const assessment = assessments.get(outcome.id);
        return assessment === undefined ? [] : [{ outcome, assessment }];
      });
      if (plan.decision?.pass_when === "any" && judged.some(({ assessment }) => assessment.passed !== false)) return;
      for (const { outcome, assessment } of judged) yield* contradictions(outcome, assessment, subject);
    },
  },
};

function isAskedFor({ id }: Outcome, { decision }: Plan): boolean {
  const rule = decision?.pass_when;
  return rule === undefined || rule === "all" || rule === "any" || rule.includes(id);
}

function contradictions(outcome: Outcome, assessment: Assessment, subject: Subject): readonly Observation[] {
  const { measured, targetMet, guardrails } = assessment;
  return [
    ...(measured !== undefined && targetMet === false ? [missedTarget(outcome, measured, assessment, subject)] : []),
    ...guardrails.filter(({ held }) => held === false).flatMap(brokenGuardrail),
  ];
}

function missedTarget(outcome: Outcome, measured: Quantity, { target, operator }: Assessment, { source }: Subject): Observation {
  const { id, path, metric, measurements } = outcome;
  const last = measurements.at(-1);
  const inItsUnit = last?.value && levelIn(measured, last.value.unit);
  const reading = shownLike(inItsUnit ?? measured, last && writtenAt(source, `${last.path}.value`));
  const limit = outcome.target?.value === undefined ? target && shownLike(target, writtenAt(source, baselinePath(outcome, source))) : writtenAt(source, targetPath(outcome, source));
  return {
    at: "result",
    message: messageOn(metric?.name ?? id, reading, `${operator} ${limit ?? ""}`, say`target`),
    related: [{ message: say`The readings of “${id}” are here.`, at: `${path}.measurements` }],
  };
}

function brokenGuardrail({ name, path, reading, operator, limit }: GuardrailAssessment): readonly Observation[] {
  if (reading === undefined || limit === undefined) return [];
  return [
    {
      at: "result",
      message: messageOn(name, formatQuantity(reading), `${operator} ${formatQuantity(limit)}`, say`limit`),
      related: [{ message: say`The limit of “${name}” is here.`, at: path }],
    },
  ];
}

function messageOn(name: string, measured: string, limit: string, what: string): string {
  return say`Marked go, but ${quoted(name)} measured ${measured} against ${limit}. Write another result, or agree to a change of the ${what} and record it in scope.changes.`;
}
