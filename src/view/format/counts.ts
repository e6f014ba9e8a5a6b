import { say, spokenLanguage } from "../../core/texts/say";

type Said = (count: string) => string;

/** What is counted: one of it, and any other number. */
const words = {
  cost: [(count) => say`${count} cost`, (count) => say`${count} costs`],
  day: [(count) => say`${count} day`, (count) => say`${count} days`],
  draw: [(count) => say`${count} draw`, (count) => say`${count} draws`],
  error: [(count) => say`${count} error`, (count) => say`${count} errors`],
  finding: [(count) => say`${count} finding`, (count) => say`${count} findings`],
  hint: [(count) => say`${count} hint`, (count) => say`${count} hints`],
  input: [(count) => say`${count} input`, (count) => say`${count} inputs`],
  month: [(count) => say`${count} month`, (count) => say`${count} months`],
  outcome: [(count) => say`${count} outcome`, (count) => say`${count} outcomes`],
  plan: [(count) => say`${count} plan`, (count) => say`${count} plans`],
  quarter: [(count) => say`${count} quarter`, (count) => say`${count} quarters`],
  trial: [(count) => say`${count} trial`, (count) => say`${count} trials`],
  warning: [(count) => say`${count} warning`, (count) => say`${count} warnings`],
  week: [(count) => say`${count} week`, (count) => say`${count} weeks`],
  workday: [(count) => say`${count} workday`, (count) => say`${count} workdays`],
  workweek: [(count) => say`${count} workweek`, (count) => say`${count} workweeks`],
  year: [(count) => say`${count} year`, (count) => say`${count} years`],
} as const satisfies Readonly<Record<string, readonly [Said, Said]>>;

/** What can be counted in words. */
export type Counted = keyof typeof words;

/** Whether something can be counted in words, as "month" can and "min" cannot. */
export function isCounted(word: string): word is Counted {
  return Object.hasOwn(words, word);
}

/** Counts in words, in the singular where the language that is spoken has it: "1 finding", "3 findings". */
export function counting(write: (count: number) => string): (count: number, word: Counted) => string {
  const plural = new Intl.PluralRules(spokenLanguage());
  return (count, word) => {
    const [one, other] = words[word];
    return (plural.select(count) === "one" ? one : other)(write(count));
  };
}
