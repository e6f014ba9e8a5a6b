/** A text of at most so many characters; what is longer ends in “…”. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "").trimEnd()}…`;
}

/** The values of a change, each of at most so many characters, from where they begin to differ: the same words twice tell nothing. */
export function shortenedPair(before: string | undefined, after: string | undefined, most: number): { readonly before: string | undefined; readonly after: string | undefined } {
  const longest = Math.max(before?.length ?? 0, after?.length ?? 0);
  const start = before === undefined || after === undefined || longest <= most ? 0 : beginningOfDifference(before, after, most);
  const cut = (text: string | undefined): string | undefined => (text === undefined ? undefined : shortened(start === 0 ? text : `…${text.slice(start)}`, most));
  return { before: cut(before), after: cut(after) };
}

/** A few words before the first character that differs, at a word's beginning. */
function beginningOfDifference(before: string, after: string, most: number): number {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  if (same < most / 2) return 0;
  const word = before.lastIndexOf(" ", same - Math.floor(most / 4));
  return word < 0 ? same : word + 1;
}
