import type { Person } from "../../plan/sections/person";
import type { Span } from "../../source/span";
import { groups, health, pay, performance, subjectsOfWork } from "../words/personal";
import { anyPhrase } from "../words/word-pattern";
import { matchesOf } from "../words/matches-of";

/** Words about the private side of somebody whom the plan names. */
export interface PersonalRemark {
  readonly kind: "pay" | "health" | "performance";
  readonly words: Span;
}

const any = new RegExp(anyPhrase(longestFirst([...pay, ...health, ...performance])), "giu");
const ofWork = new RegExp(`^[\\s-]{1,9}${anyPhrase(subjectsOfWork)}`, "iu");
const notOfGroups = `(?:(?!${anyPhrase(groups)})\\S{1,30}\\s{1,9}){0,3}$`;
const owner = new RegExp(`(?:['’]s?|\\s{1,9}(?:is|was|has|had|gets|got|earns|earned|receives|loses|lost|wants|expects))\\s{1,9}${notOfGroups}`, "iu");
const pronoun = new RegExp(`(?<!\\p{L})(?:his|her|personal)\\s{1,9}${notOfGroups}`, "iu");
const beforeOwner = /^\s+(?:of|for)\s+/iu;

/** Only so much of a sentence stands next to a word. */
const nearby = 100;

/** The remarks of a text about the pay, the health or the performance of people of the plan. */
export function personalRemarks(text: string, people: readonly Person[]): readonly PersonalRemark[] {
  return matchesOf(any, text).flatMap((match): readonly PersonalRemark[] => {
    const words = { start: match.index, end: match.index + match[0].length };
    const { before, after } = sentenceAround(text, words);
    if (ofWork.test(after) || !isOfSomebody(before, after, namesOf(people))) return [];
    return [{ kind: kindOf(match[0].toLowerCase().replace(/\s+/gu, " ")), words }];
  });
}

function kindOf(word: string): PersonalRemark["kind"] {
  if (pay.some((one) => one === word)) return "pay";
  return health.some((one) => one === word) ? "health" : "performance";
}

function isOfSomebody(before: string, after: string, names: readonly string[]): boolean {
  const named = owner.exec(before);
  if (named !== null && names.some((name) => endsWithName(before.slice(0, named.index), name))) return true;
  const link = beforeOwner.exec(after)?.[0];
  if (link !== undefined && names.some((name) => startsWithName(after.slice(link.length), name))) return true;
  return pronoun.test(before) && names.some((name) => before.includes(name) || after.includes(name));
}

/** What stands before and behind some words in their sentence. A full stop behind a single letter is an initial's. */
function sentenceAround(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - nearby), start).split(/(?<!(?<!\p{L})\p{L})[.!?;\n](?=\s)/u).at(-1) ?? "";
  const after = text.slice(end, end + nearby).split(/(?<!(?<!\p{L})\p{L})[.!?;\n](?=\s|$)/u)[0] ?? "";
  return { before, after };
}

/** How people of the plan are called in it: the name, the surname, and the id where it is part of the name. */
function namesOf(people: readonly Person[]): readonly string[] {
  return people.flatMap(({ id, name = "" }) => {
    const surname = name.split(/\s+/u).at(-1) ?? "";
    const isCalledById = id.length >= 3 && name.toLowerCase().includes(id.toLowerCase());
    return [name, ...(surname.length >= 3 ? [surname] : []), ...(isCalledById ? [id] : [])].filter((called) => called !== "");
  });
}

function endsWithName(text: string, name: string): boolean {
  return text.endsWith(name) && !/\p{L}/u.test(text.charAt(text.length - name.length - 1));
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/\p{L}/u.test(text.charAt(name.length));
}

/** Of two phrases with one beginning the longer is meant. */
function longestFirst(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}
