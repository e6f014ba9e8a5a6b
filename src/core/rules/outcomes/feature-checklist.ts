import { setValue } from "../../edit/set-value";
import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import { firstWritten, fixBy } from "../observe";
import type { Rule, Subject } from "../rule";
import { from } from "../severity";
import { answers, capabilities, countedCapabilities, openings, subjects } from "../words/feature-test";
import { anyPhrase } from "../words/word-pattern";
import { blank, quoted, writtenAt } from "../wording";
import { yaml } from "../yaml";

const question = new RegExp(`^\\W*${anyPhrase(openings)}\\s+${anyPhrase(subjects)}`, "iu");
const capability = new RegExp(anyPhrase(capabilities), "iu");
const numberWithUnit = /\d\s*(?:%|\p{L})/u;
const whenAll = from("agreed", "error");

/** An outcome is not a list of what the product can do. */
export const featureChecklist: Rule = {
  id: "feature-checklist",
  category: "outcomes",
  severity: { at: () => "warning", inWords: `warning; when every outcome is a feature test: ${whenAll.inWords}` },
  summary: "An outcome says what gets faster, cheaper or safer, not what the product can do.",
  why: "A feature either works or it does not, and all vendors tick the same boxes. What decides a purchase is what the customer can do afterwards that it cannot do today.",
  fix: "Replaces the statement by one to fill in.",
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
      title: "A metric that counts features.",
      plan: "outcomes: {languages: {metric: pages with support for French, baseline: 2 feature, target: 9 feature}}",
      message: "“pages with support for French” tests a feature. What gets faster, cheaper or safer if it can?",
    },
  ],
  visit: {
    *plan(subject) {
      const { plan, source } = subject;
      const tests = plan.outcomes.flatMap((outcome) => featureTest(outcome, subject));
      const severity = tests.length === plan.outcomes.length ? whenAll.at(subject.status) : "warning";
      for (const { at, words, statement } of tests) {
        const message = `${quoted(words)} tests a feature. What gets faster, cheaper or safer if it can?`;
        const rewritten = statement === undefined ? undefined : setValue(source, statement, `${blank} takes ${blank} instead of ${blank}.`);
        yield { at, message, severity, fixes: fixBy("Replace it by an outcome to fill in", rewritten) };
      }
    },
  },
};

interface FeatureTest {
  readonly at: string;
  readonly words: string;
  /** The statement that would have to be rewritten. */
  readonly statement?: string;
}

function featureTest(outcome: Outcome, { source }: Subject): readonly FeatureTest[] {
  const { path, statement = "", metric } = outcome;
  const at = `${path}.statement`;
  const target = writtenAt(source, firstWritten(source, `${path}.target.value`, `${path}.target`))?.toLowerCase();
  const isAnswered = statement !== "" && answers.some((answer) => answer === target);
  if (isAnswered || readsAsTest(statement, outcome)) return [{ at, words: statement, statement: at }];
  const name = metric?.name ?? "";
  return readsAsTest(name, outcome) ? [{ at: firstWritten(source, `${path}.metric.name`, `${path}.metric`), words: name }] : [];
}

/** A question tests a feature whatever stands beside it; a capability may only be mentioned beside what is measured. */
function readsAsTest(words: string, outcome: Outcome): boolean {
  const isNumbered = numberWithUnit.test(words) && outcome.baseline?.value !== undefined;
  return !isNumbered && (question.test(words) || (capability.test(words) && !isMeasured(outcome)));
}

function isMeasured({ baseline, target }: Outcome): boolean {
  return isMeasure(baseline?.value) && isMeasure(target?.value ?? target?.reduction ?? target?.increase);
}

function isMeasure(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.unit.text !== "" && !countedCapabilities.some((word) => quantity.unit.dimension.counts.has(word));
}
