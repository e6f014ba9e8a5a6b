import type { Outcome } from "../../plan/sections/outcome";
import { say } from "../../texts/say";
import { firstWritten } from "../observe";
import { wordsOption } from "../option";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { isUnread } from "../unread";
import { numbersInWords, vagueWords } from "../words/vague";
import { anyPhrase, firstMentioned } from "../words/word-pattern";
import { quoted, writtenAt } from "../wording";
import { featureTest } from "./feature-test";
import { judgedSingly } from "./limits";

const words = wordsOption("words", [], "Further words that promise something and fix nothing, such as best-in-class.");

const vague = new RegExp(`${anyPhrase(vagueWords)}|\\?\\?`, "iu");
const number = new RegExp(`\\d|${anyPhrase(numbersInWords)}`, "iu");

/** What cannot fail cannot pass. */
export const vagueWording: Rule = {
  id: "vague-wording",
  category: "outcomes",
  severity: always("warning"),
  summary: "An outcome says how much, not only better, faster or easier.",
  why: "Everybody agrees to “fast” before the start and to nothing after it. A number with its unit can be missed, and so it can be reached. A vague word is fine beside a number, and where the target is a quantity, because then the number decides; what stands in place of a quantity is reported as such, and a question about a feature as a feature test.",
  options: [words],
  good: [
    { title: "A vague word beside a number.", plan: "outcomes: {time: {statement: Reports are ready faster by 5 hours}}" },
    { title: "A target that says how much.", plan: "outcomes: {time: {statement: Reports are ready faster, baseline: 14 h/report, target: 12 min/report}}" },
    { title: "A number in words.", plan: "outcomes: {time: {statement: Reports are ready twice as fast}}" },
    { title: "A word that only looks like one.", plan: "outcomes: {time: {statement: Breakfast is delivered to every guest}}" },
  ],
  bad: [
    {
      title: "Fast, and nobody knows how fast.",
      plan: "outcomes: {speed: {statement: The system should be fast.}}",
      message: "“The system should be fast” cannot fail, so it cannot pass. Say from what to what: a baseline and a target, with units.",
    },
    {
      title: "A metric without a measure.",
      plan: "outcomes: {trust: {statement: Analysts trust the figures., metric: better data quality}}",
      message: "“better data quality” cannot fail, so it cannot pass. Say from what to what: a baseline and a target, with units.",
    },
  ],
  visit: {
    *plan(subject) {
      const known = subject.option(words);
      for (const outcome of judgedSingly(subject.plan, subject.source)) {
        if (hasNumber(outcome, subject) || featureTest(outcome, subject.source) !== undefined) continue;
        const found = wordings(outcome, subject).find(({ text }) => !number.test(text) && (vague.test(text) || firstMentioned(text, known) !== undefined));
        if (found === undefined) continue;
        const message = say`${quoted(found.text)} cannot fail, so it cannot pass. Say from what to what: a baseline and a target, with units.`;
        yield { at: found.at, message };
      }
    },
  },
};

function wordings({ path, statement = "", metric }: Outcome, { source }: Subject) {
  return [
    { at: `${path}.statement`, text: statement },
    { at: firstWritten(source, `${path}.metric.name`, `${path}.metric`), text: metric?.name ?? "" },
  ];
}

/** Whether the target is a quantity, or was meant as one: with a digit, its form is reported already. */
function hasNumber({ path, target }: Outcome, subject: Subject): boolean {
  const at = `${path}.target`;
  if ((target?.value ?? target?.reduction ?? target?.increase) !== undefined) return true;
  return isUnread(subject, at) && /\d/u.test(writtenAt(subject.source, at) ?? "0");
}
