import { readableLine } from "../core/texts/readable-text";

/** The longest text that an editor shows between or above lines. */
const longest = 300;

/** Text for where an editor shows text as it is: on one line, without what cannot be seen or turns the direction of writing, and never endless. */
export function plainLine(text: string): string {
  const line = readableLine(text.replace(/\s+/gu, " "));
  if (line.length <= longest) return line;
  const end = /[\uD800-\uDBFF]/u.test(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${line.slice(0, end)}…`;
}
