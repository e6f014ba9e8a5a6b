import { setValue } from "../../edit/set-value";
import { withCommas } from "../../texts/enumeration";
import { say } from "../../texts/say";
import { fixBy } from "../observe";
import type { Rule } from "../rule";
import { always } from "../severity";
import { commitmentVerbs, noCommitmentVerbs } from "../words/commitment-verb";
import { months, spans, weekdays } from "../words/day";
import { hedges } from "../words/hedge";
import { anyPhrase } from "../words/word-pattern";
import { blank, quoted } from "../wording";
import { commitmentTemplate } from "./commitment-template";

/** A commitment says what will be done, and by when. */
export const commitmentWeak: Rule = {
  id: "commitment-weak",
  category: "commitment",
  severity: always("warning"),
  strict: true,
  summary: "The commitment is an action with a date.",
  why: "Interest costs nothing to declare, so it is worth nothing when the proof has succeeded. An action that is done by a day, or not, can be asked for. A date may also stand in due; words that hedge are no weakness behind an action and its date, and neither are those of the condition.",
  fix: "Replaces the statement by one to fill in.",
  good: [
    { title: "An action and a day.", plan: "commitment: {statement: We will issue the order form by 2026-03-27 if the report runs in under 12 minutes.}" },
    { title: "The date stands in due.", plan: "commitment: {statement: If the report runs in time we will sign for 20 users., due: 2026-03-27}" },
    { title: "A hedge in the condition, and one behind what is done by when.", plan: 'commitment: {statement: "If errors fall as we hope, we will sign on 15 July, and discuss a second phase."}' },
  ],
  bad: [
    {
      title: "Interest.",
      plan: "commitment: {statement: Very interested in moving forward.}",
      message: "“Very interested in moving forward” is not an action with a date: it hedges with “interested”, names no action such as sign or order, and has no date. Write what is done by when; only that can be asked for afterwards.",
      fixed: 'commitment: {statement: "If ____, we will ____ by ____."}',
    },
    {
      title: "An action that waits for ever.",
      plan: "commitment: {statement: We will sign the order form.}",
      message: "“We will sign the order form” is not an action with a date: it has no date. Write what is done by when; only that can be asked for afterwards.",
    },
    {
      title: "A day on which nothing has to happen.",
      plan: 'commitment: {statement: "If it works, we will be in a strong position to move by the end of March."}',
      message: "“If it works, we will be in a strong position to move by the end of March” is not an action with a date: it hedges with “strong position” and names no action such as sign or order. Write what is done by when; only that can be asked for afterwards.",
    },
  ],
  visit: {
    *plan({ plan, source }) {
      const { statement = "", due } = plan.commitment ?? {};
      if (statement.trim() === "" || statement.includes(blank)) return;
      const lacks = weaknesses(statement, due !== undefined);
      if (lacks.length === 0) return;
      const at = "commitment.statement";
      yield {
        at,
        message: say`${quoted(statement)} is not an action with a date: it ${withCommas(lacks)}. Write what is done by when; only that can be asked for afterwards.`,
        fixes: () => fixBy(say`Replace it by a commitment to fill in`, setValue(source, at, commitmentTemplate)),
      };
    },
  },
};

const hedge = new RegExp(anyPhrase(hedges), "iu");
const action = new RegExp(anyPhrase(commitmentVerbs), "iu");
const noAction = new RegExp(anyPhrase(noCommitmentVerbs), "giu");
const condition = /^\s*(?:if|when|once|provided|as soon as)(?!\p{L}).*?,\s*(?=(?:then\s+)?(?:(?:we|they|i)(?!\p{L})|(?:[\p{L}.&]+\s+){1,4}(?:will|shall)(?!\p{L})))/isu;
const day = new RegExp(
  [
    "\\d{4}-\\d{2}",
    "(?<!\\d)\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?(?!\\d)",
    `\\d(?:st|nd|rd|th)?\\s{1,9}(?:of\\s{1,9})?${anyPhrase(months)}`,
    `${anyPhrase(months)}\\s{1,9}\\d`,
    `(?<!\\p{L})(?:by|in|of|before|until|during)\\s{1,9}(?:(?:early|mid|late)[\\s-]{1,9})?${anyPhrase(months)}`,
    `(?<!\\p{L})(?:by|on|before|until|next)\\s{1,9}${anyPhrase(weekdays)}`,
    `(?<!\\p{L})(?:within|in|after)\\s{1,9}(?:\\p{L}{1,40}|\\d{1,15})\\s{1,9}(?:working\\s{1,9}|business\\s{1,9})?${anyPhrase(spans)}`,
    `(?<!\\p{L})(?:end\\s{1,9}of|next|this)\\s{1,9}(?:(?:the|this|next|our)\\s{1,9})?${anyPhrase(spans)}`,
    "(?<!\\p{L})Q[1-4](?!\\p{L})",
    anyPhrase(["year end", "year-end", "quarter end", "tomorrow", "same day"]),
  ].join("|"),
  "iu",
);

function weaknesses(statement: string, isDated: boolean): readonly string[] {
  const consequence = statement.replace(condition, "");
  const acting = action.exec(consequence.replace(noAction, (words) => " ".repeat(words.length)));
  const dated = day.exec(consequence);
  const hedging = hedge.exec(consequence);
  const isSettled = hedging !== null && acting !== null && acting.index < hedging.index && (isDated || (dated !== null && dated.index < hedging.index));
  return [
    ...(hedging === null || isSettled ? [] : [say`hedges with “${hedging[0]}”`]),
    ...(acting === null ? [say`names no action such as sign or order`] : []),
    ...(dated === null && !isDated ? [say`has no date`] : []),
  ];
}
