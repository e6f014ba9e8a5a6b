import { stripVTControlCharacters } from "node:util";
import { readableLine } from "../core/texts/readable-text";

/**
 * Text from a plan or a file name on one line and without anything that a terminal or the log of a build would obey:
 * control characters, signs that nobody sees, `##[…]`, and `::…::` where it begins or where breaking the line could make it begin one.
 */
export function terminalText(text: string): string {
  return withoutLogCommands(readableLine(text)).replace(/(?<!\S)::/gu, ":\u200B:");
}

/** Text with an invisible gap in each `##[…]` and `##vso[…]`, which the log of a build would obey. */
export function withoutLogCommands(text: string): string {
  return text.replace(/##(?=\[|vso\[)/giu, "##\u200B");
}

/** Columns that a text takes in a terminal, painted or not; wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  // Almost every text.
  if (/^[ -~]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    if (/\p{Mark}|\u200D|\uFE0F/u.test(character)) continue;
    width += isWide(character) ? 2 : 1;
  }
  return width;
}

/** The side on which text stands: words left, numbers right. */
export type Side = "left" | "right";

/** Text filled up to a width, standing on one side. */
export function padTo(width: number, text: string, side: Side = "left"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "left" ? text + space : space + text;
}

/** Text broken between words so that no line is wider than `width`, unless a word is. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A count and its noun: “1 error”, “2 errors”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** How many there are besides: “1 more error”, “2 more errors”. */
export function countedMore(count: number, noun: string): string {
  return counted(count, `more ${noun}`);
}

/** “1 error, 2 warnings and 3 hints”. */
export function sentenceList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

function isWide(character: string): boolean {
  return /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u.test(character);
}
