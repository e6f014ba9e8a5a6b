import { removeEntries } from "../../edit/remove-entries";
import { setValue } from "../../edit/set-value";
import type { WrittenText } from "../../shape/reading";
import { say } from "../../texts/say";
import type { Fix } from "../finding";
import { fixBy } from "../observe";
import { wordsOption } from "../option";
import type { Rule, Subject } from "../rule";
import { always } from "../severity";
import { blank, quoted } from "../wording";
import { internalNotes } from "../words/internal";
import { anyPhrase, firstMentioned } from "../words/word-pattern";
import { yaml } from "../yaml";

const furtherWords = wordsOption("words", [], "Further words that only an internal note has, such as the name of a discount scheme.");
const note = new RegExp(anyPhrase(internalNotes), "iu");

/** A plan is read by both sides. */
export const internalNote: Rule = {
  id: "internal-note",
  category: "hygiene",
  severity: always("warning"),
  summary: "Nothing in a plan is meant for the vendor alone.",
  why: "The plan is the customer's as much as the vendor's: they read it, comment on it and show it to their finance. A note on discounts, competitors or on how strong the champion is belongs in the vendor's own system. Only phrases that an internal note would use are looked for, and each text is told of once.",
  fix: "Removes the entry, or leaves a blank where one is needed.",
  options: [furtherWords],
  good: [
    { title: "When both sides walk away.", plan: "decision: {stop_when: [no CRM sample by 2026-03-06], decided_by: osei, date: 2026-03-18}" },
    { title: "The customer's own competitors.", plan: "problem: {why_now: Our competitors quote within the hour.}" },
    { title: "A champion, without marks.", plan: "risks: {change: {text: The champion changes jobs during the trial.}}" },
  ],
  bad: [
    {
      title: "A discount floor among the risks.",
      plan: yaml`
        risks:
          price: {text: They push below our discount floor., likelihood: medium}
      `,
      message: "This would ship to the customer: “discount floor” reads like an internal note. Keep it where only your side reads it.",
      fixed: yaml`
        risks:
          price: {text: ____, likelihood: medium}
      `,
    },
    {
      title: "A competitor in the scope.",
      plan: "scope: {out: [any other report, what the competitor showed last week]}",
      message: "This would ship to the customer: “the competitor” reads like an internal note. Keep it where only your side reads it.",
      fixed: "scope: {out: [any other report]}",
    },
  ],
  visit: {
    *text(text, subject) {
      const match = note.exec(text.text);
      const words = match?.[0] ?? firstMentioned(text.text, subject.option(furtherWords));
      if (words === undefined) return;
      yield {
        at: text.path,
        message: say`This would ship to the customer: ${quoted(words)} reads like an internal note. Keep it where only your side reads it.`,
        ...(match !== null && { span: text.spanOf({ start: match.index, end: match.index + match[0].length }) }),
        fixes: () => removal(text, subject),
      };
    },
  },
};

function removal({ path }: WrittenText, { source }: Subject): readonly Fix[] {
  if (path.endsWith("]")) return fixBy(say`Remove the entry`, removeEntries(source, [path]));
  return fixBy(say`Replace it by a blank`, setValue(source, path, blank));
}
