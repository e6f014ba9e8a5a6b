import type { Plan } from "../../plan/plan-shape";
import type { Outcome } from "../../plan/sections/outcome";
import type { Quantity } from "../../quantity/quantity";
import type { PlanPath } from "../../source/plan-path";
import type { SourceIndex } from "../../source/source-index";
import { firstWritten } from "../observe";
import { answers, capabilities, countedCapabilities, openings, subjects } from "../words/feature-test";
import { anyPhrase } from "../words/word-pattern";
import { writtenAt } from "../wording";

const question = new RegExp(`^\\W*${anyPhrase(openings)}\\s+${anyPhrase(subjects)}`, "iu");
const yesNoQuestion = new RegExp(`^\\W*${anyPhrase(openings)}\\s[^?]*\\?$`, "iu");
const capability = new RegExp(anyPhrase(capabilities), "iu");
const numberWithUnit = /\d\s*(?:%|\p{L})/u;

/** An outcome that tests what the product can do, and the words that say so. */
export interface FeatureTest {
  readonly at: PlanPath;
  readonly words: string;
  /** The statement that would have to be rewritten. */
  readonly statement?: PlanPath;
  /** The metric that names an answer, or a feature too. */
  readonly metric?: PlanPath;
  /** The target that is answered instead of measured, and would have to be rewritten too. */
  readonly answer?: PlanPath;
}

/** What of an outcome tests a feature; undefined when it tests a result. */
export function featureTest(outcome: Outcome, source: SourceIndex): FeatureTest | undefined {
  const { path, statement = "", metric } = outcome;
  const at = `${path}.statement`;
  const target = firstWritten(source, `${path}.target.value`, `${path}.target`);
  const written = writtenAt(source, target)?.toLowerCase();
  const isAnswered = statement !== "" && answers.some((answer) => answer === written);
  const name = metric?.name ?? "";
  const named = readsAsTest(name, outcome) ? firstWritten(source, `${path}.metric.name`, `${path}.metric`) : undefined;
  if (isAnswered || readsAsTest(statement, outcome)) {
    return { at, words: statement, statement: at, ...(named !== undefined && { metric: named }), ...(isAnswered && { answer: target }) };
  }
  return named === undefined ? undefined : { at: named, words: name, metric: named };
}

/** Whether no outcome of a plan that has some tests anything but features. */
export function isFeatureChecklist({ outcomes }: Plan, source: SourceIndex): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => featureTest(outcome, source) !== undefined);
}

/** A question about the product tests a feature whatever stands beside it; other questions, and a capability, may stand beside what is measured. */
function readsAsTest(words: string, outcome: Outcome): boolean {
  const isNumbered = numberWithUnit.test(words) && outcome.baseline?.value !== undefined;
  return !isNumbered && (question.test(words) || ((yesNoQuestion.test(words.trimEnd()) || capability.test(words)) && !isMeasured(outcome)));
}

function isMeasured({ baseline, target }: Outcome): boolean {
  return isMeasure(baseline?.value) && isMeasure(target?.value ?? target?.reduction ?? target?.increase);
}

function isMeasure(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.unit.text !== "" && !countedCapabilities.some((word) => quantity.unit.dimension.counts.has(word));
}
