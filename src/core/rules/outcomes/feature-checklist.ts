import { setValue } from "../../edit/set-value";
import type { SourceIndex } from "../../source/source-index";
import type { TextEdit } from "../../source/span";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { from } from "../severity";
import { blank, quoted } from "../wording";
import { yaml } from "../yaml";
import { type FeatureTest, featureTest, isFeatureChecklist } from "./feature-test";
import { judgedSingly } from "./limits";

const whenAll = from("agreed", "error");

/** An outcome is not a list of what the product can do. */
export const featureChecklist: Rule = {
  id: "feature-checklist",
  category: "outcomes",
  severity: { at: () => "warning", inWords: `warning; when every outcome is a feature test: ${whenAll.inWords}` },
  summary: "An outcome says what gets faster, cheaper or safer, not what the product can do.",
  why: "A feature either works or it does not, and all vendors tick the same boxes. What decides a purchase is what the customer can do afterwards that it cannot do today. Of a long list of features the first three are named; the count of outcomes says the rest.",
  fix: "Replaces the statement by one to fill in, and an answer such as yes by a quantity to fill in.",
  good: [
    {
      title: "A sentence with a number, and a baseline.",
      plan: "outcomes: {export: {statement: Has an API that halves the 14 h of exports, baseline: 14 h/report, target: 7 h/report}}",
    },
    {
      title: "A capability that is only mentioned, beside what is measured.",
      plan: "outcomes: {demos: {statement: Sales engineers spend less time on building SSO demos, baseline: 14 h/report, target: 7 h/report}}",
    },
  ],
  bad: [
    {
      title: "A question about a capability.",
      plan: yaml`
        outcomes:
          export:
            statement: Can the system export to CSV?
            baseline: 14 h/report
            target: 12 min/report
      `,
      message: "“Can the system export to CSV” tests a feature. What gets faster, cheaper or safer if it can?",
      fixed: yaml`
        outcomes:
          export:
            statement: ____ takes ____ instead of ____.
            baseline: 14 h/report
            target: 12 min/report
      `,
    },
    {
      title: "A capability that is answered with yes.",
      plan: yaml`
        outcomes:
          sign-on: {statement: Single sign-on for everybody, baseline: 2 h, target: yes}
      `,
      message: "“Single sign-on for everybody” tests a feature. What gets faster, cheaper or safer if it can?",
      fixed: yaml`
        outcomes:
          sign-on: {statement: ____ takes ____ instead of ____., baseline: 2 h, target: ____}
      `,
    },
    {
      title: "A metric that counts features.",
      plan: "outcomes: {languages: {metric: pages with support for French, baseline: 2 feature, target: 9 feature}}",
      message: "“pages with support for French” tests a feature. What gets faster, cheaper or safer if it can?",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source, status } = subject;
      const isAll = isFeatureChecklist(plan, source);
      const severity = isAll ? whenAll.at(status) : "warning";
      for (const test of judgedSingly(plan, source).flatMap((outcome) => featureTest(outcome, source) ?? [])) {
        const { at, words } = test;
        const message = say`${quoted(words)} tests a feature. What gets faster, cheaper or safer if it can?`;
        yield { at, message, severity, fixes: () => fixBy(test.statement === undefined ? say`Replace it by a metric to fill in` : say`Replace it by an outcome to fill in`, rewritten(test, source)) };
      }
    },
  },
};

/** A result instead of the capability, a measure instead of its name, and a quantity instead of an answer. */
function rewritten({ statement, metric, answer }: FeatureTest, source: SourceIndex): readonly TextEdit[] {
  return [
    ...(statement === undefined ? [] : (setValue(source, statement, `${blank} takes ${blank} instead of ${blank}.`) ?? [])),
    ...[metric, answer].flatMap((path) => (path === undefined ? [] : (setValue(source, path, blank) ?? []))),
  ];
}
