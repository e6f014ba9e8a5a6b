import { say } from "../texts/say";
import type { Told } from "./told";

/** The most characters of a value that a change shows. */
const longest = 120;

/** Two values as people read them: texts in quotation marks, and what is long cut to where the two differ. */
export function excerpts(before: Told | undefined, after: Told | undefined): readonly [string | undefined, string | undefined] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const isSame = was !== undefined && was === is;
  const [one, other] = isSame ? [before?.form, after?.form].map((form) => form?.replace(/^unread /u, "")) : [was, is];
  const from = one === undefined || other === undefined ? 0 : startOfDifference(one, other);
  return [excerpt(before, one, from), excerpt(after, other, from)];
}

function wordsOf(told: Told | undefined): string | undefined {
  return told?.words?.replace(/\s+/gu, " ").trim();
}

/** How many characters two texts have in common, up to the word that differs. */
function startOfDifference(one: string, other: string): number {
  let end = 0;
  while (end < one.length && one.charAt(end) === other.charAt(end)) end += 1;
  const word = one.lastIndexOf(" ", Math.max(0, end - 1)) + 1;
  return end - word > 40 ? end - 20 : word;
}

/** A text of the author's own in quotation marks, unless it is one word. */
function excerpt(told: Told | undefined, words: string | undefined, from: number): string | undefined {
  if (told === undefined || words === undefined) return undefined;
  const shown = cut(words, from);
  return told.isText && !/^\S{1,24}$/u.test(words) ? say`“${shown}”` : shown;
}

/** At most so many characters, with some words before the place that matters. */
function cut(text: string, place: number): string {
  if (text.length <= longest) return text;
  const start = place <= longest - 40 ? 0 : Math.max(text.lastIndexOf(" ", place - 30) + 1, place - 60);
  const part = Array.from(text.slice(start)).slice(0, longest).join("");
  const isWhole = start + part.length >= text.length;
  return `${start > 0 ? "… " : ""}${isWhole ? part : `${part.replace(/\s+\S*$/u, "")} …`}`;
}
