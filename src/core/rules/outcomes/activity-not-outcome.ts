import { appendItems } from "../../edit/append-items";
import type { Outcome } from "../../plan/sections/outcome";
import { say } from "../../texts/say";
import { withoutEnd } from "../../texts/without-end";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { activities } from "../words/activity";
import { anyPhrase } from "../words/word-pattern";
import { blank, quoted } from "../wording";
import { yaml } from "../yaml";
import { featureTest } from "./feature-test";
import { judgedSingly } from "./limits";
import { moveOutcomes } from "./remove-outcomes";

const activity = new RegExp(`^\\W*${anyPhrase(activities)}`, "iu");

/** A step is not a result. */
export const activityNotOutcome: Rule = {
  id: "activity-not-outcome",
  category: "outcomes",
  severity: always("warning"),
  strict: true,
  summary: "An outcome is what the customer gets at the end, not a step on the way.",
  why: "A step can be done on time and change nothing. Steps belong to the timeline; the outcome is what they are for. A sentence with a number, or beside a baseline or a target, is taken as a result, whatever it begins with: “Test runs take 12 minutes instead of 3 hours.”",
  fix: "Moves the sentence to timeline.phases, with its days to fill in.",
  good: [
    { title: "A result that begins like a step.", plan: "outcomes: {tests: {statement: Test runs take 12 minutes instead of 3 hours.}}" },
    { title: "A step that is measured.", plan: "outcomes: {deploys: {statement: Deploy releases without the release team, baseline: 3 h/release, target: 10 min/release}}" },
    { title: "A word that only begins like one.", plan: "outcomes: {demand: {statement: Demographic data is complete.}}" },
  ],
  bad: [
    {
      title: "A step among the outcomes.",
      plan: yaml`
        outcomes:
          report-time: {baseline: 14 h/report, target: 12 min/report}
          sfdc:
            statement: Integrate with SFDC
            owner: lindt
        timeline:
          start: 2026-03-03
          end: 2026-03-16
        decision: {pass_when: [report-time, sfdc]}
      `,
      message: "“Integrate with SFDC” is a step. What does the sponsor get at the end?",
      fixed: yaml`
        outcomes:
          report-time: {baseline: 14 h/report, target: 12 min/report}
        timeline:
          start: 2026-03-03
          end: 2026-03-16
          phases: [{name: Integrate with SFDC, start: ____, end: ____}]
        decision: {pass_when: [report-time]}
      `,
    },
    {
      title: "A step that somebody means to measure.",
      plan: "outcomes: {training: {statement: Train the handlers., metric: handlers trained}}",
      message: "“Train the handlers” is a step. What does the sponsor get at the end?",
    },
  ],
  visit: {
    *plan(subject) {
      for (const outcome of judgedSingly(subject.plan, subject.source)) {
        const { path, statement = "" } = outcome;
        if (!activity.test(statement) || isResult(outcome, subject) || featureTest(outcome, subject.source) !== undefined) continue;
        yield { at: `${path}.statement`, message: say`${quoted(statement)} is a step. What does the sponsor get at the end?`, fixes: () => moveToTimeline(outcome, statement, subject) };
      }
    },
  },
};

function isResult({ path, statement = "", baseline, target }: Outcome, subject: Subject): boolean {
  const isWrittenThere = (key: string, value: unknown): boolean => value !== undefined || isUnread(subject, `${path}.${key}`);
  return isWrittenThere("baseline", baseline) || isWrittenThere("target", target) || /\d/u.test(statement);
}

/** Only of a bare sentence, because what else was written about it would be lost. */
function moveToTimeline(outcome: Outcome, statement: string, subject: Subject): readonly Fix[] {
  if (outcome.metric !== undefined || outcome.benefit !== undefined || outcome.guardrails.length > 0 || outcome.measurements.length > 0) return [];
  const phase = { name: withoutEnd(statement.trimEnd(), ". \n"), start: blank, end: blank };
  const added = appendItems(subject.source, "timeline.phases", [phase]);
  return added === undefined ? [] : fixBy(say`Move it to the phases of the timeline`, moveOutcomes([outcome], added, subject));
}
